package secretariat.ui;

/** The shape that stands before the word of a status, so that colour is never needed. */
public enum Shape {
  /** An empty circle: not begun. */
  OPEN("○"),
  /** A half circle: under way. */
  UNDER_WAY("◐"),
  /** A full circle: done. */
  DONE("●"),
  /** A triangle: late, or needs attention. */
  ATTENTION("▲"),
  /** A crossed circle: refused, withdrawn or no longer in force. */
  ENDED("⊗");

  private final String glyph;

  Shape(String glyph) {
    this.glyph = glyph;
  }

  public String glyph() {
    return glyph;
  }

  /** The name of its style. */
  public String style() {
    return switch (this) {
      case OPEN -> "open";
      case UNDER_WAY -> "under-way";
      case DONE -> "done";
      case ATTENTION -> "attention";
      case ENDED -> "ended";
    };
  }
}
