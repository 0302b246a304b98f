package secretariat.depositary.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import secretariat.accounts.Accounts;
import secretariat.accounts.Browser;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.People;
import secretariat.accounts.Person;
import secretariat.accounts.Tokens;
import secretariat.depositary.CertifierDelegated;
import secretariat.depositary.Delegations;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Language;
import tools.jackson.databind.json.JsonMapper;

/** Those who work at the desk in these tests, each with a browser and a program. */
final class Staff {

  /** One of them. */
  record Member(Person person, Capacity capacity, Browser browser, Program program) {

    Actor actor() {
      return new Actor(person.id().toString(), capacity);
    }

    String name() {
      return person.name().in(Language.EN);
    }

    /** A form as the page has it for this reader, still blank; a field may have several values. */
    FilledForm form(String page) {
      return new FilledForm()
          .field("_csrf", browser.csrf(page))
          .field("idempotency-key", UUID.randomUUID().toString());
    }

    HttpResponse<String> send(String path, FilledForm form) {
      return browser.send(
          browser
              .to(path)
              .header("Content-Type", form.type())
              .POST(BodyPublishers.ofByteArray(form.body())));
    }
  }

  private final int port;
  private final People people;
  final Member drafter;
  final Member reader;
  final Member lawyer;
  final Member certifier;
  final Member head;

  Staff(int port, Accounts accounts, OneTimeLinks links, Tokens tokens) {
    this.port = port;
    this.people = new People(accounts, links, tokens);
    this.drafter = member(Capacity.REGISTRY_OFFICIAL);
    this.reader = member(Capacity.REGISTRY_OFFICIAL);
    this.lawyer = member(Capacity.LEGAL_OFFICER);
    this.certifier = member(Capacity.CERTIFYING_OFFICER);
    this.head = member(Capacity.SECRETARY_GENERAL);
  }

  /** Somebody who acts in a capacity. */
  Member member(Capacity capacity) {
    Person person = people.holding(capacity);
    var browser = new Browser(port).signIn(person.signInName(), People.PASSWORD);
    return new Member(person, capacity, browser, new Program(port, people.token(person, capacity)));
  }

  /** Gives the certifier the power to certify, from today. */
  void delegate(Delegations delegations, LocalDate today) {
    var given =
        new CertifierDelegated(
            certifier.person().id().toString(), today, Optional.empty(), "Order No. 12");
    delegations.delegate(head.actor(), given).orThrow();
  }

  /**
   * The lawyer proposes a correction of the Russian text to Kazakhstan and China, which have 90
   * days.
   *
   * @return the id of the correction
   */
  String proposeCorrection(Deposited document) {
    String corrected = lawyer.program().upload(DeskPapers.russian()).get("sha256");
    var proposal =
        Map.of(
            "language",
            "ru",
            "sha256",
            corrected,
            "error",
            Map.of("en", "A letter", "ru", "Буква", "zh-Hans", "一字"),
            "days",
            90,
            "addressees",
            new String[] {"KZ", "CN"});
    String act =
        lawyer
            .program()
            .post(
                "/api/documents/%s/rectifications".formatted(document.subject().id()),
                JsonMapper.shared().writeValueAsString(proposal))
            .json()
            .asString();
    return act.split("/")[1];
  }
}
