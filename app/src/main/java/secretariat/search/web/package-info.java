/** The pages of the archive: what is held, what of it is sought, and the same for machines. */
@NullMarked
package secretariat.search.web;

import org.jspecify.annotations.NullMarked;
