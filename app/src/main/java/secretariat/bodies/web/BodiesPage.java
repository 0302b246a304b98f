package secretariat.bodies.web;

import java.util.List;
import java.util.Optional;
import secretariat.bodies.BodyOn;
import secretariat.bodies.ChairOn;
import secretariat.profile.Certainty;
import secretariat.profile.KnownDate;
import secretariat.profile.web.AsAt;
import secretariat.profile.web.Facts;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** The bodies known on a day, each followed by its parts: as a chart and as a table. */
public record BodiesPage(AsAt asAt, List<Row> rows, ChairWords chairs) implements Page {

  /** A body and who chairs it. */
  public record Row(BodyOn body, ChairOn chair) {}

  public BodiesPage {
    rows = List.copyOf(rows);
  }

  @Override
  public int status() {
    return asAt.status();
  }

  public Paging paging() {
    return new Paging(1, Math.max(1, rows.size()), rows.size());
  }

  public OrganisationChart chart() {
    return OrganisationChart.of(rows.stream().map(Row::body).toList());
  }

  /** The name of the body of which this is a part. */
  public Optional<String> whole(Frame frame, BodyOn body) {
    return body.partOf()
        .flatMap(code ->
            rows.stream().map(Row::body).filter(each -> each.code().equals(code)).findFirst())
        .map(each -> frame.text(each.name()));
  }

  /** Since when it has existed; where that is not known, since when it is attested. */
  public static String since(Frame frame, BodyOn body) {
    Certainty certainty = body.body().source().certainty();
    return body.body()
        .since()
        .map(date -> Facts.marked(frame, Facts.date(frame, new KnownDate(date)), certainty))
        .orElseGet(() -> frame.say("bodies.attested", body.from()));
  }

  public static String name(Frame frame, BodyOn body) {
    boolean isNameSure = body.body().since().isPresent();
    return isNameSure
        ? frame.text(body.name())
        : Facts.marked(frame, frame.text(body.name()), body.body().source().certainty());
  }
}
