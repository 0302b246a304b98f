package secretariat.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import secretariat.kernel.Language;
import secretariat.kernel.Text;

class ProfileTest {

  private static final List<String> FILES =
      List.of(
          "organisation.yaml",
          "documents.yaml",
          "sources.yaml",
          "states.yaml",
          "standings.yaml",
          "bodies.yaml",
          "offices.yaml",
          "procedures.yaml",
          "people.yaml",
          "terms.yaml",
          "quotas.yaml",
          "words.yaml");

  @Test
  void the_organisation_sits_in_beijing_and_its_official_languages_are_russian_and_chinese() {
    Organisation organisation = ScoProfile.PROFILE.organisation();
    assertThat(organisation.code()).isEqualTo("SCO");
    assertThat(organisation.founded()).isEqualTo(LocalDate.of(2001, 6, 15));
    assertThat(organisation.languages().official()).containsExactly(Language.RU, Language.ZH);
    assertThat(organisation.protocolOrder()).isEqualTo(Language.RU);
    assertThat(organisation.headquarters().seat().zone().getId()).isEqualTo("Asia/Shanghai");
    assertThat(organisation.headquarters().city().in(Language.ZH)).isEqualTo("北京");
  }

  @Test
  void every_text_stands_in_three_languages() {
    Profile sco = ScoProfile.PROFILE;
    Stream<Text> names =
        sco.states().stream()
            .flatMap(state -> state.names().stream())
            .flatMap(name -> Stream.of(name.shortName(), name.longName(), name.longAfterOf()));
    Stream<Text> bodies =
        sco.bodies().stream().flatMap(body -> Stream.of(body.name(), body.shortName()));
    Stream<Text> sources =
        Stream.concat(
            sco.bodies().stream().map(body -> body.source().source()),
            sco.states().stream()
                .flatMap(state -> state.grants().stream())
                .map(grant -> grant.decision().source()));
    Stream<Text> others =
        Stream.concat(
            sco.offices().stream().map(OfficeEntry::title), sco.documentKinds().values().stream());
    assertThat(Stream.of(names, bodies, sources, others).flatMap(texts -> texts).toList())
        .hasSizeGreaterThan(150)
        .allSatisfy(text -> assertThat(text.versions()).containsOnlyKeys(Language.values()));
  }

  @Test
  void an_article_is_cited_in_the_manner_of_each_language() {
    Text source =
        ScoProfile.PROFILE.bodies().stream()
            .filter(body -> body.code().equals("hgc"))
            .findFirst()
            .orElseThrow()
            .source()
            .source();
    assertThat(source.in(Language.EN)).endsWith("7 June 2002, art. 6");
    assertThat(source.in(Language.RU)).endsWith("ст. 6");
    assertThat(source.in(Language.ZH)).endsWith("第6条");
  }

  @Test
  void codes_are_those_of_iso_3166_and_none_is_given_twice() {
    var states = ScoProfile.PROFILE.states();
    assertThat(states).allSatisfy(state -> assertThat(state.alpha3()).matches("[A-Z]{3}"));
    assertThat(states).allSatisfy(state -> assertThat(state.numeric()).matches("\\d{3}"));
    assertThat(states.stream().map(StateEntry::code)).doesNotHaveDuplicates().hasSize(27);
    assertThat(states.stream().map(StateEntry::alpha3)).doesNotHaveDuplicates();
    assertThat(states.stream().map(StateEntry::numeric)).doesNotHaveDuplicates();
    assertThat(states)
        .allSatisfy(state ->
            assertThat(Locale.of("", state.code()).getISO3Country()).isEqualTo(state.alpha3()));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-09-14,2022-09-14,2022-09-14",
    "2022-09,2022-09-01,2022-09-30",
    "2024,2024-01-01,2024-12-31"
  })
  void a_date_is_as_exact_as_it_is_known(String code, LocalDate earliest, LocalDate latest) {
    var date = new KnownDate(code);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-9", "2022-13", "2022-02-30", "", "September 2022", "22"})
  void what_is_no_date_is_refused(String code) {
    assertThatThrownBy(() -> new KnownDate(code)).hasMessageContaining("Examples: 2022-09-14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "standings.yaml | standing: observer, from: 2004-06-17 | standing: watcher, from: 2004-06-17"
            + " | unknown standing \"watcher\"; known: [member, observer",
        "standings.yaml | from: 2004-06-17 | from: 2004-06-31 | is not a day; example",
        "standings.yaml | from: 2004-06-17 | since: 2004-06-17 | \"from\" is missing",
        "standings.yaml | certainty: unverified, source: hsc-2012}] |"
            + " certainty: rumoured, source: hsc-2012}] | known: [verified, unverified, inferred]",
        "standings.yaml | source: hsc-2004 | source: hsc-1999 | unknown source \"hsc-1999\"",
        "standings.yaml | MN: [ | XX: [ | no state \"XX\"",
        "standings.yaml | from: 2004-06-17, source | from: 2003-06-17, source |"
            + " MN has a standing from 2003-06-17 but no name on that day",
        "states.yaml | ru: Монголия, | fr: Mongolie, | this profile needs [ru, zh, en]",
        "states.yaml | alpha3: MNG | alpha3: MNG\\n  colour: blue | unknown key \"colour\"",
        "states.yaml | MN: | Mongolia: | \"Mongolia\" is not an ISO 3166-1 alpha-2 code",
        "bodies.yaml | may: appoint | may: crown | unknown may \"crown\"; known: [adopt",
        "bodies.yaml | what: charter-protocol | what: charter | unknown what \"charter\"",
        "offices.yaml | body: rats | body: rat | unknown body \"rat\"",
        "organisation.yaml | Asia/Shanghai | Asia/Peking | is not a time zone",
        "organisation.yaml | [ru, zh] | [ru, xx] | unknown language \"xx\"",
        "standings.yaml | state: BY, date: 2023-11 | state: BE, date: 2023-11 | unknown state \"BE\"",
        "procedures.yaml | by: cfm, source | by: cfn, source | unknown",
        "people.yaml | id: 381c9520 | id: no381c9520 | is not a random id",
        "terms.yaml | from: 2019-01-01 | from: 2018-12-31 | overlaps \"secretary-general-2016\"",
        "quotas.yaml | KZ: '15.2' | KZ: '15.3' | the shares add up to 100.1, not to 100",
        "sources.yaml | titles: | titles: { | expected"
      })
  void a_profile_with_one_fault_is_refused_as_a_whole_with_file_and_line(
      String file, String right, String wrong, String says, @TempDir Path folder)
      throws IOException {
    for (String each : FILES) {
      String words = new ClassPathResource("profiles/sco/" + each).getContentAsString(UTF_8);
      if (each.equals(file)) {
        assertThat(words).contains(right);
        words =
            words.replaceFirst(
                Pattern.quote(right), Matcher.quoteReplacement(wrong.replace("\\n", "\n")));
      }
      Files.writeString(folder.resolve(each), words);
    }
    assertThatThrownBy(() -> load(folder))
        .isInstanceOf(ProfileFault.class)
        .hasMessageMatching("(?s)" + Pattern.quote(file) + ", line \\d+: .*")
        .hasMessageContaining(says);
  }

  @Test
  void a_missing_file_is_named(@TempDir Path folder) {
    assertThatThrownBy(() -> load(folder))
        .hasMessageContaining("organisation.yaml")
        .hasMessageContaining("missing");
  }

  private static void load(Path folder) {
    new ProfileLoader(new FileSystemResource(folder + "/")).load();
  }
}
