/** The register's pages and the log's addresses. */
@NullMarked
package secretariat.register.web;

import org.jspecify.annotations.NullMarked;
