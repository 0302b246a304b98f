@NullMarked
package secretariat.ui;

import org.jspecify.annotations.NullMarked;
