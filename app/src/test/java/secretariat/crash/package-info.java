/**
 * The system is killed at any moment, and nothing is half done, nothing done twice, nothing lost.
 *
 * <p>A test keeps one database and starts a worker process again and again; it kills the worker, or
 * the database under it, and looks at what is there. {@code ./secretariat crash 200} does so during
 * deposits and certification, {@code ./secretariat crash forwarding 500} while the copies of lists
 * of ten are made and sent. Elsewhere the process stays and its disk is full, or its database away.
 */
@org.jspecify.annotations.NullMarked
package secretariat.crash;
