package secretariat.depositary;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import secretariat.crash.Papers;
import secretariat.crash.Staff;
import secretariat.documents.FileStore;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;

/** What can be done to one document. */
enum Deed {
  NEW_DRAFT,
  NEXT_DRAFT,
  DEPOSIT,
  COLLATE_RUSSIAN,
  COLLATE_CHINESE,
  CERTIFY_FOR_KZ,
  CERTIFY_FOR_UZ,
  CORRECT_TITLE,
  CORRECT_NUMBER,
  RECLASSIFY;

  /** Whether it records an act; a draft is a working paper. */
  boolean isAct() {
    return this != NEW_DRAFT && this != NEXT_DRAFT;
  }

  /** Does it to a document whose draft, if it still has one, is at version 2. */
  Outcome<?> perform(ApplicationContext office, String id, Papers papers) {
    Depositary depositary = office.getBean(Depositary.class);
    return switch (this) {
      case NEW_DRAFT -> draft(office, id, papers, 0);
      case NEXT_DRAFT -> draft(office, id, papers, 2);
      case DEPOSIT -> depositary.deposit(Staff.SECOND_READER, id, 2);
      case COLLATE_RUSSIAN -> depositary.collate(Staff.LEGAL, id, Language.RU);
      case COLLATE_CHINESE -> depositary.collate(Staff.LEGAL, id, Language.ZH);
      case CERTIFY_FOR_KZ -> certify(office, id, "KZ");
      case CERTIFY_FOR_UZ -> certify(office, id, "UZ");
      case CORRECT_TITLE ->
          depositary.correct(
              Staff.REGISTRY, id, Map.of("title.ru", Optional.of("Верное название")), "misspelt");
      case CORRECT_NUMBER ->
          depositary.correct(
              Staff.REGISTRY,
              id,
              Map.of(DataCorrected.BODY_NUMBER, Optional.of(papers.name() + "-bis")),
              "misread");
      case RECLASSIFY ->
          depositary.reclassify(
              new Actor("reviewer", Capacity.LEGAL_OFFICER),
              id,
              Classification.INTERNAL,
              "asked for by the depositor");
    };
  }

  private static Outcome<?> draft(ApplicationContext office, String id, Papers papers, int basis) {
    return office
        .getBean(Drafts.class)
        .save(Staff.REGISTRY, id, papers.draft(office.getBean(FileStore.class)), basis, false);
  }

  private static Outcome<?> certify(ApplicationContext office, String id, String recipient) {
    return office
        .getBean(CopyDesk.class)
        .certify(Staff.CERTIFIER, id, new CopyIntent(recipient, Optional.empty()));
  }
}
