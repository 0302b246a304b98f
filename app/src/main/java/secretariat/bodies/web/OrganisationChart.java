package secretariat.bodies.web;

import java.util.ArrayList;
import java.util.List;
import secretariat.bodies.BodyOn;

/**
 * The bodies of a day as boxes, each with its parts below it and a step to the right, so that a
 * telephone shows all of it. The same is said by the table beside it.
 *
 * @param height of the whole drawing; its width is always the same
 */
public record OrganisationChart(List<Box> boxes, List<Line> lines, int height) {

  public static final int WIDTH = 360;
  private static final int BOX_WIDTH = 300;
  private static final int BOX_HEIGHT = 36;
  private static final int STEP = 44;
  private static final int INDENT = 29;
  private static final int EDGE = 1;

  /** A body in its place. */
  public record Box(BodyOn body, int x, int y) {
    public int width() {
      return BOX_WIDTH;
    }

    public int height() {
      return BOX_HEIGHT;
    }

    public int middle() {
      return y + BOX_HEIGHT / 2;
    }
  }

  /** The way from a body to a part of it. */
  public record Line(String path) {}

  public OrganisationChart {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /** Draws the bodies in their order; a part whose whole is not known stands as a body. */
  static OrganisationChart of(List<BodyOn> bodies) {
    var boxes = new ArrayList<Box>();
    var lines = new ArrayList<Line>();
    bodies.stream()
        .filter(body -> !isPartOfAny(bodies, body))
        .forEach(body -> place(bodies, body, 0, boxes, lines));
    return new OrganisationChart(boxes, lines, boxes.size() * STEP + EDGE);
  }

  private static Box place(
      List<BodyOn> bodies, BodyOn body, int depth, List<Box> boxes, List<Line> lines) {
    var box = new Box(body, EDGE + depth * INDENT, EDGE + boxes.size() * STEP);
    boxes.add(box);
    bodies.stream()
        .filter(part -> part.partOf().filter(body.code()::equals).isPresent())
        .forEach(part -> lines.add(way(box, place(bodies, part, depth + 1, boxes, lines))));
    return box;
  }

  private static boolean isPartOfAny(List<BodyOn> bodies, BodyOn part) {
    return part.partOf()
        .filter(code -> bodies.stream().anyMatch(each -> each.code().equals(code)))
        .isPresent();
  }

  private static Line way(Box from, Box to) {
    int down = from.x() + INDENT / 2;
    return new Line("M%d %dV%dH%d".formatted(down, from.y() + BOX_HEIGHT, to.middle(), to.x()));
  }
}
