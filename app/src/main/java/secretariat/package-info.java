/**
 * The institution's modules, one folder each. ARCHITECTURE.md shows how they rest on each other.
 */
@NullMarked
package secretariat;

import org.jspecify.annotations.NullMarked;
