/** The desk and the API on claims, for officials. */
@NullMarked
package secretariat.sources.web;

import org.jspecify.annotations.NullMarked;
