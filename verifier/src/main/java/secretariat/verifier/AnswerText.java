package secretariat.verifier;

/** An answer in words. */
final class AnswerText {

  private final Words words;
  private final String language;

  AnswerText(Words words, String language) {
    this.words = words;
    this.language = language;
  }

  String of(Answer answer) {
    return switch (answer) {
      case Answer.Genuine genuine -> genuine(genuine);
      case Answer.NotProven not ->
          words.say("not-proven")
              + "\n"
              + fact(
                  "failed-step", not.step().code() + " – " + words.say("step." + not.step().code()))
              + fact("why", not.why().in(language))
              + words.say(not.step().isOfStatement() ? "not-proven.statement" : "not-proven.means")
              + "\n";
    };
  }

  private String genuine(Answer.Genuine genuine) {
    StringBuilder text = new StringBuilder();
    boolean superseded = genuine.standing().filter(Answer.Stated::superseded).isPresent();
    text.append(words.say(superseded ? "genuine-superseded" : "genuine")).append('\n');
    text.append(fact("register", genuine.origin()));
    text.append(fact("act", genuine.act()));
    text.append(fact("recorded", genuine.recorded()));
    genuine.recipient().ifPresent(recipient -> text.append(fact("recipient", recipient)));
    genuine.copyNumber().ifPresent(number -> text.append(fact("copy-number", number)));
    if (!genuine.witnesses().isEmpty()) {
      text.append(fact("witnesses", String.join(", ", genuine.witnesses())));
    }
    genuine.standing().ifPresent(standing -> text.append(standing(standing)));
    for (Caveat caveat : genuine.caveats()) {
      text.append(words.say("caveat." + caveat.code(), genuine.size())).append('\n');
    }
    return text.toString();
  }

  private String standing(Answer.Stated standing) {
    return fact("standing", words.say(standing.superseded() ? "superseded" : "current"))
        + standing.by().map(by -> fact("superseded-by", by)).orElse("")
        + fact("statement", standing.act())
        + fact("stated", standing.recorded());
  }

  private String fact(String key, String value) {
    return words.say("fact." + key) + " " + Words.printable(value) + "\n";
  }
}
