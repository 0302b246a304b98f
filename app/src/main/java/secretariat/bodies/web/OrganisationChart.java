package secretariat.bodies.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.bodies.BodyOn;

/**
 * The bodies of a day as boxes, each followed by its parts at its right. The same is said by the
 * table beside it.
 *
 * @param height of the whole drawing; its width is always the same
 */
public record OrganisationChart(List<Box> boxes, List<Line> lines, int height) {

  public static final int WIDTH = 720;
  private static final int BOX_WIDTH = 320;
  private static final int BOX_HEIGHT = 36;
  private static final int STEP = 48;
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
    int y = EDGE;
    for (BodyOn body : bodies) {
      if (whole(bodies, body).isEmpty()) {
        var box = new Box(body, EDGE, y);
        boxes.add(box);
        int right = y;
        for (BodyOn part : parts(bodies, body)) {
          var partBox = new Box(part, WIDTH - BOX_WIDTH - EDGE, right);
          boxes.add(partBox);
          lines.add(way(box, partBox));
          right += STEP;
        }
        y = Math.max(right, y + STEP);
      }
    }
    return new OrganisationChart(boxes, lines, y);
  }

  private static Optional<BodyOn> whole(List<BodyOn> bodies, BodyOn part) {
    return part.partOf()
        .flatMap(code -> bodies.stream().filter(each -> each.code().equals(code)).findFirst());
  }

  /** Its parts and theirs, in order. */
  private static List<BodyOn> parts(List<BodyOn> bodies, BodyOn whole) {
    var parts = new ArrayList<BodyOn>();
    for (BodyOn body : bodies) {
      if (body.partOf().filter(whole.code()::equals).isPresent()) {
        parts.add(body);
        parts.addAll(parts(bodies, body));
      }
    }
    return parts;
  }

  private static Line way(Box from, Box to) {
    int right = from.x() + BOX_WIDTH;
    int turn = (right + to.x()) / 2;
    return new Line("M%d %dH%dV%dH%d".formatted(right, from.middle(), turn, to.middle(), to.x()));
  }
}
