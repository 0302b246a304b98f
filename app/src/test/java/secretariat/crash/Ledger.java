package secretariat.crash;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the workers said that they asked for and what they were told was done. */
final class Ledger {

  private final Map<String, String> done = new ConcurrentHashMap<>();
  private final Set<String> begun = java.util.Collections.synchronizedSet(new LinkedHashSet<>());
  private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

  /** Reads one line of a worker; a last line that the kill cut short says nothing. */
  void read(String line) {
    String[] words = line.split(" ", 3);
    switch (words[0]) {
      case CrashWorker.ASKED -> begun.add(words[1].substring(0, words[1].indexOf('/')));
      case CrashWorker.DONE -> {
        String before = done.put(words[1], words[2]);
        if (before != null && !before.equals(words[2])) {
          wrong.add("%s was first \"%s\", then \"%s\"".formatted(words[1], before, words[2]));
        }
      }
      case CrashWorker.FINISHED -> begun.remove(words[1]);
      case CrashWorker.REFUSED, CrashWorker.DIED -> wrong.add(line);
      default -> {}
    }
  }

  /** The outcomes by key of all that was acknowledged so far. */
  Map<String, String> acknowledged() {
    return Map.copyOf(done);
  }

  /** Documents that were begun and are not known to be finished. */
  List<String> unfinished() {
    synchronized (begun) {
      return new ArrayList<>(begun);
    }
  }

  /** Refusals where nothing was to be refused, failures, and requests with two outcomes. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }
}
