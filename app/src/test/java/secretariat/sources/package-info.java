/** Tests of claims and their sources. */
@NullMarked
package secretariat.sources;

import org.jspecify.annotations.NullMarked;
