package secretariat.bench;

import java.util.List;

/** One measurement, known by its letter. */
interface Measurement {

  char letter();

  /** What is measured, in a few words. */
  String name();

  List<Figure> figures() throws Exception;
}
