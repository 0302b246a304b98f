package secretariat.membership.web;

import secretariat.kernel.Rule;
import secretariat.ui.Form;
import secretariat.ui.Reading;

/** Reads what was entered for an act. */
final class ActReading extends Reading {

  static final Rule NOT_CHOSEN = Rule.of("membership.nothing-chosen");

  ActReading(Form form) {
    super(form);
  }

  /** What must be chosen or written; refused where it is left out. */
  String needed(String field) {
    if (words(field).isEmpty()) {
      refuse(NOT_CHOSEN.refuses(field));
    }
    return line(field);
  }
}
