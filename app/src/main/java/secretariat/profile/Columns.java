package secretariat.profile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import secretariat.kernel.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a text and a citation stand in one {@code jsonb} column of an index table. */
public final class Columns {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Columns() {}

  public static String written(Text text) {
    return JSON.writeValueAsString(text.byTag());
  }

  public static Text text(String column) {
    return Text.ofTags(JSON.readValue(column, new TypeReference<Map<String, String>>() {}));
  }

  public static String written(Citation citation) {
    var members = new TreeMap<String, Object>();
    members.put("source", citation.source().byTag());
    members.put("certainty", citation.certainty().code());
    members.put("seen", citation.seen());
    return JSON.writeValueAsString(members);
  }

  public static Citation citation(String column) {
    var members = JSON.readValue(column, CitationColumn.class);
    return new Citation(
        Text.ofTags(members.source()),
        Certainty.ofCode(members.certainty()).orElseThrow(),
        members.seen());
  }

  private record CitationColumn(Map<String, String> source, String certainty, List<String> seen) {}
}
