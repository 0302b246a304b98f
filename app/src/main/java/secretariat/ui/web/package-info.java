/** The pages that belong to no module: the home page, the desk's first page, the error pages. */
@NullMarked
package secretariat.ui.web;

import org.jspecify.annotations.NullMarked;
