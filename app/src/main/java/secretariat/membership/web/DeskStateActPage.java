package secretariat.membership.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Language;
import secretariat.membership.Deed;
import secretariat.membership.SecondReader.Laid;
import secretariat.ui.Form;
import secretariat.ui.Frame;
import secretariat.ui.Page;

/**
 * The form of one act, or the second look at what was entered in it.
 *
 * @param mayEnterHistory whether the reader may enter it as something that happened earlier
 */
public record DeskStateActPage(
    StateFile file, Deed deed, List<Asked> asked, View view, boolean mayEnterHistory)
    implements Page {

  public DeskStateActPage {
    asked = List.copyOf(asked);
  }

  /**
   * What was entered, and whether it is shown for a second look.
   *
   * @param laid the paper, where an official has laid it before a second reader
   */
  public record View(Form form, boolean secondLook, Optional<Laid> laid) {}

  /** One line of what was entered. */
  public record Fact(String label, String value) {}

  /** One value that the second look carries. */
  public record Carried(String name, String value) {}

  @Override
  public int status() {
    return form().isRefused() ? 422 : 200;
  }

  public Form form() {
    return view.form();
  }

  public String here() {
    return "/desk/states/" + file.dossier().code();
  }

  public String action() {
    return here() + "/" + deed.slug();
  }

  public List<Fact> facts(Frame frame) {
    var facts = new ArrayList<Fact>();
    for (Asked each : asked) {
      if (each.kind() == Asked.Kind.TEXT) {
        for (Language language : Language.values()) {
          add(
              facts,
              each.label() + ", " + language.autonym(),
              form().value(each.name() + "." + language.tag()));
        }
      } else {
        add(
            facts,
            each.label(),
            String.join(
                ", ",
                form().values().getOrDefault(each.name(), List.of()).stream()
                    .map(value ->
                        each.kind() == Asked.Kind.DAY ? day(frame, value) : each.shown(value))
                    .toList()));
      }
    }
    if (isHistory()) {
      facts.add(
          new Fact(frame.say("membership.field.manner"), frame.say("membership.manner.history")));
    }
    return facts;
  }

  /** Whether the reader is the one who laid it, and so not the second reader. */
  public boolean waitsForAnother(Frame frame) {
    return view.laid().filter(laid -> laid.person().equals(frame.actor().person())).isPresent();
  }

  /** What the button of the second look says. */
  public String confirm() {
    return deed.needsSecondReader() && !isHistory() && view.laid().isEmpty()
        ? "membership.desk.lay"
        : "membership.desk.confirm";
  }

  public boolean isHistory() {
    return form().has("manner", "history");
  }

  private static void add(List<Fact> facts, String label, String value) {
    if (!value.isBlank()) {
      facts.add(new Fact(label, value));
    }
  }

  private static String day(Frame frame, String value) {
    try {
      return value.isBlank() ? "" : frame.date(LocalDate.parse(value));
    } catch (DateTimeException notADay) {
      return value;
    }
  }

  /** Everything that was entered, to be sent again after the second look. */
  public List<Carried> carried() {
    var names = new ArrayList<String>(List.of("manner"));
    for (Asked each : asked) {
      if (each.kind() == Asked.Kind.TEXT) {
        for (Language language : Language.values()) {
          names.add(each.name() + "." + language.tag());
        }
      } else {
        names.add(each.name());
      }
    }
    return names.stream()
        .flatMap(name ->
            form().values().getOrDefault(name, List.of()).stream()
                .map(value -> new Carried(name, value)))
        .toList();
  }
}
