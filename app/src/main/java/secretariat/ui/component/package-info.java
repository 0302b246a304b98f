/**
 * The parts that pages are made of, as templates: layouts, forms, tables, timelines. A module's
 * template uses them as {@code @template.ui.component.name(…)}.
 */
@NullMarked
@NamedInterface("component")
package secretariat.ui.component;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
