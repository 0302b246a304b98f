package secretariat.database;

/**
 * The passwords of the tests' own databases, of the kind that a production start accepts. They are
 * no secrets: each database lives as long as its test.
 */
final class TestPasswords {

  static final DatabasePasswords ALL =
      new DatabasePasswords(
          "ju6-Kd0wRe4xFq8N", "hB3-yT7mLc2vZs5P", "nW9-gX1kUa6rJe4D", "cM5-oV8bQi7tGz2H");

  private TestPasswords() {}
}
