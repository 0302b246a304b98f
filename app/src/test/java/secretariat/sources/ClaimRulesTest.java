package secretariat.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.profile.PlannedAct;
import secretariat.profile.ProfileFault;
import secretariat.profile.ProfileFolder;
import secretariat.profile.ProfileLoader;
import secretariat.profile.ScoProfile;
import secretariat.register.Subject;
import secretariat.sources.ClaimAct.ClaimAdopted;
import secretariat.sources.ClaimAct.ClaimStated;

class ClaimRulesTest {

  private static final Languages ENGLISH = new Languages(List.of(Language.EN), List.of());
  private static final Text WORDS = Text.same("words");
  private static final Citation SOURCE = new Citation(WORDS, Certainty.VERIFIED, List.of());
  private static final String OFFICE = "office/secretary-general";

  /** A wish to adopt one of the claims of one of the questions. */
  record Wish(String question, String claim) {}

  @Provide
  Arbitrary<Map<String, List<Holding>>> claimed() {
    Arbitrary<Holding> holding =
        Combinators.combine(
                Arbitraries.of("office/a", "office/b"),
                Arbitraries.integers().between(0, 40),
                Arbitraries.integers().between(1, 20),
                Arbitraries.of(true, false))
            .as((place, from, length, ends) ->
                new Holding(
                    place, day(from), ends ? Optional.of(day(from + length)) : Optional.empty()));
    return Arbitraries.maps(
            Arbitraries.of("one", "two", "three", "four", "five"),
            holding.list().ofMinSize(1).ofMaxSize(3))
        .ofMinSize(2);
  }

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Combinators.combine(
            Arbitraries.of("one", "two", "three", "four", "five"),
            Arbitraries.of("claim-0", "claim-1", "claim-2"))
        .as(Wish::new)
        .list()
        .ofMaxSize(20);
  }

  @Property(tries = 500)
  void claims_may_overlap_and_what_is_adopted_never_does(
      @ForAll("claimed") Map<String, List<Holding>> claimed, @ForAll("wishes") List<Wish> wishes) {
    var questions = new HashMap<String, Question>();
    claimed.forEach((code, holdings) -> questions.put(code, question(code, holdings)));
    for (Wish wish : wishes) {
      Optional<Question> known = Optional.ofNullable(questions.get(wish.question()));
      List<Question> all = List.copyOf(questions.values());
      if (ClaimRules.adopt(wish.claim(), WORDS, known, all, ENGLISH).isEmpty()) {
        Question before = known.orElseThrow();
        questions.put(
            before.code(),
            new Question(
                before.code(),
                before.about(),
                before.question(),
                before.claims(),
                Optional.of(new Question.Adopted(wish.claim(), WORDS))));
      }
    }
    for (int day = 0; day < 80; day++) {
      for (String place : List.of("office/a", "office/b")) {
        assertThat(holders(questions, place, day(day))).isLessThanOrEqualTo(1);
      }
    }
  }

  private static long holders(Map<String, Question> questions, String place, LocalDate day) {
    return questions.values().stream()
        .flatMap(question -> question.adoptedClaim().stream())
        .flatMap(claim -> claim.holding().stream())
        .filter(held -> held.place().equals(place) && !held.from().isAfter(day))
        .filter(held -> held.until().map(day::isBefore).orElse(true))
        .count();
  }

  @Test
  void a_claim_that_contradicts_all_others_is_stated() {
    var claim =
        new ClaimStated("third", WORDS, Optional.of(held("2019-01-01", "2030-01-01")), SOURCE);
    Question question = question("term", List.of(held("2019-01-01", "2022-01-01")));
    assertThat(ClaimRules.state(claim, Optional.of(question), ENGLISH)).isEmpty();
  }

  @Test
  void what_lacks_words_source_or_question_is_refused_beside_its_field() {
    var empty =
        new ClaimStated(
            "Third",
            new Text(Map.of()),
            Optional.of(held("2019-01-01", "2018-01-01")),
            new Citation(new Text(Map.of()), Certainty.VERIFIED, List.of()));
    Question question = question("term", List.of());
    assertThat(fields(ClaimRules.state(empty, Optional.of(question), ENGLISH)))
        .containsExactly("code", "says.en", "source", "until");
    assertThat(ClaimRules.state(empty, Optional.empty(), ENGLISH)).hasSize(1);
    assertThat(fields(ClaimRules.adopt("other", WORDS, Optional.of(question), List.of(), ENGLISH)))
        .containsExactly("claim");
    assertThat(fields(ClaimRules.raise("a b", "office", WORDS, Optional.of(question), ENGLISH)))
        .containsExactly("code", "about", "code");
  }

  @Test
  void of_the_wrong_end_of_a_term_the_claim_stands_and_cannot_be_adopted() {
    List<Question> all = questions(plan(new ClassPathResource("profiles/sco/")));
    Question norov = question(all, "norov-end-of-term");
    assertThat(norov.about()).isEqualTo(OFFICE);
    assertThat(norov.claims()).hasSize(2);
    assertThat(norov.adoptedClaim().orElseThrow().says().in(Language.EN))
        .contains("31 December 2021");
    List<Refusal> refusals =
        ClaimRules.adopt("list", Text.same("why"), Optional.of(norov), all, ENGLISH);
    assertThat(refusals.stream().map(refusal -> refusal.rule().id()))
        .containsExactly("sources.adopted-overlap");
  }

  @Test
  void both_readings_of_the_departments_stand_and_six_is_adopted() {
    Question departments =
        question(questions(plan(new ClassPathResource("profiles/sco/"))), "number-of-departments");
    assertThat(departments.claims().stream().map(Question.Claim::code))
        .containsExactly("six", "seven");
    assertThat(departments.adopted().orElseThrow().claim()).isEqualTo("six");
  }

  @Test
  void every_claim_of_the_profile_is_in_three_languages_and_none_is_public() {
    Map<Subject, List<PlannedAct>> plan = plan(new ClassPathResource("profiles/sco/"));
    assertThat(plan).hasSizeGreaterThan(15);
    assertThat(plan.values().stream().flatMap(List::stream))
        .noneMatch(act -> act.classification() == secretariat.kernel.Classification.PUBLIC)
        .filteredOn(act -> act.content() instanceof ClaimAdopted)
        .allSatisfy(act ->
            assertThat(((ClaimAdopted) act.content()).why().versions())
                .containsOnlyKeys(Language.values()));
  }

  @Test
  void a_profile_that_adopts_two_holders_at_once_is_refused_with_file_and_line(@TempDir Path folder)
      throws IOException {
    Path sco = Path.of("src/main/resources/profiles/sco");
    try (var files = Files.list(sco)) {
      for (Path file : files.toList()) {
        String words =
            Files.readString(file)
                .replace(
                    "adopted: three-years\n  why: {en: 'The same list",
                    "adopted: list\n  why: {en: 'The same list");
        Files.writeString(folder.resolve(file.getFileName().toString()), words);
      }
    }
    assertThatThrownBy(() -> plan(new FileSystemResource(folder + "/")))
        .isInstanceOf(ProfileFault.class)
        .hasMessageMatching(
            "(?s)claims.yaml, line \\d+: this overlaps what begins on 2019-01-01.*");
  }

  private static Map<Subject, List<PlannedAct>> plan(
      org.springframework.core.io.Resource resource) {
    var folder = new ProfileFolder(resource);
    return new ClaimPlan(folder).plan(new ProfileLoader(folder).load());
  }

  private static List<Question> questions(Map<Subject, List<PlannedAct>> plan) {
    var questions = new ArrayList<Question>();
    plan.forEach((subject, acts) ->
        questions.add(Question.of(subject.id(), ScoProfile.recorded(subject, acts)).orElseThrow()));
    return questions;
  }

  private static Question question(List<Question> all, String code) {
    return all.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
  }

  private static Question question(String code, List<Holding> holdings) {
    var claims = new ArrayList<Question.Claim>();
    holdings.forEach(held ->
        claims.add(new Question.Claim("claim-" + claims.size(), WORDS, Optional.of(held), SOURCE)));
    return new Question(code, OFFICE, WORDS, claims, Optional.empty());
  }

  private static Holding held(String from, String until) {
    return new Holding(OFFICE, LocalDate.parse(from), Optional.of(LocalDate.parse(until)));
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2020, 1, 1).plusDays(number);
  }

  private static List<String> fields(List<Refusal> refusals) {
    return refusals.stream().map(Refusal::field).toList();
  }
}
