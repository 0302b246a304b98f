/**
 * The system is killed at any moment, and nothing is half done, nothing done twice, nothing lost.
 *
 * <p>A test keeps one database and starts a worker process again and again; it kills the worker, or
 * the database under it, and looks at what is there. {@code -Dcrash.kills=200} makes it long.
 */
@org.jspecify.annotations.NullMarked
package secretariat.crash;
