package secretariat.depositary.web;

import java.util.Optional;
import secretariat.depositary.Document;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Document.Received;
import secretariat.depositary.Draft;
import secretariat.ui.Shape;

/** How far a document is on its way from receipt to certified copies. */
public enum DeskStage {
  RECEIVED("received", Shape.OPEN),
  DRAFTED("drafted", Shape.UNDER_WAY),
  AWAITING_SECOND_READER("awaiting-second-reader", Shape.UNDER_WAY),
  AWAITING_COLLATION("awaiting-collation", Shape.UNDER_WAY),
  AWAITING_COPIES("awaiting-copies", Shape.UNDER_WAY),
  COPIES_ISSUED("copies-issued", Shape.DONE),
  NOTED("noted", Shape.DONE);

  private final String code;
  private final Shape shape;

  DeskStage(String code, Shape shape) {
    this.code = code;
    this.shape = shape;
  }

  static DeskStage of(Document document, Optional<Draft> draft) {
    return switch (document) {
      case Received received ->
          draft.map(found -> found.ready() ? AWAITING_SECOND_READER : DRAFTED).orElse(RECEIVED);
      case Deposited deposited when !deposited.data().isOurs() -> NOTED;
      case Deposited deposited when !deposited.uncollated().isEmpty() -> AWAITING_COLLATION;
      case Deposited deposited -> deposited.copies().isEmpty() ? AWAITING_COPIES : COPIES_ISSUED;
    };
  }

  /** The key of its name. */
  public String word() {
    return "depositary.desk.stage." + code;
  }

  public Shape shape() {
    return shape;
  }
}
