package secretariat.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints figures in columns that are as wide as they must be. */
final class Table {

  private static final List<String> HEAD =
      List.of("measurement", "ours", "baseline", "ratio", "aim");

  private Table() {}

  static void print(List<Figure> figures, PrintStream out) {
    var rows = new ArrayList<List<String>>();
    rows.add(HEAD);
    for (Figure each : figures) {
      rows.add(List.of(each.measurement(), each.ours(), each.baseline(), each.ratio(), each.aim()));
    }
    for (List<String> row : rows) {
      var line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        int of = column;
        int width = rows.stream().mapToInt(each -> each.get(of).length()).max().orElse(0);
        line.append(row.get(column)).append(" ".repeat(width - row.get(column).length() + 3));
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
