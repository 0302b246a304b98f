package secretariat.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyTest {

  private static final String LOG = "log " + RegisteredCopy.LOG.verifierKey() + "\n";
  private static final String LOG_ID = RegisteredCopy.LOG.verifierKey().keyId().hex();

  /** The shape of the example in C2SP tlog-policy: two of three, any of three, both together. */
  private static final String TWO_LEVELS =
      LOG
          + witness("X1", 11)
          + witness("X2", 12)
          + witness("X3", 13)
          + "group X-witnesses 2 X1 X2 X3\n\n"
          + witness("Y1", 14)
          + witness("Y2", 15)
          + witness("Y3", 16)
          + "group Y-witnesses any Y1 Y2 Y3\n"
          + "group X-and-Y all X-witnesses Y-witnesses\n"
          + "quorum X-and-Y\n";

  @Test
  void the_two_levels_of_the_specifications_example_are_understood() throws Malformed {
    Quorum quorum = read(TWO_LEVELS).quorum();
    assertThat(quorum.isReachedBy(Set.of("X1", "X3", "Y2"))).isTrue();
    assertThat(quorum.isReachedBy(Set.of("X1", "X2", "X3", "Y1", "Y2", "Y3"))).isTrue();
    assertThat(quorum.isReachedBy(Set.of("X1", "X2", "X3"))).isFalse();
    assertThat(quorum.isReachedBy(Set.of("X1", "Y1", "Y2", "Y3"))).isFalse();
    assertThat(quorum.isReachedBy(Set.of())).isFalse();
  }

  @Test
  void one_witness_or_none_can_be_the_quorum() throws Malformed {
    assertThat(read(witness("A", 11) + "quorum A\n").quorum().isReachedBy(Set.of("A"))).isTrue();
    assertThat(read(witness("A", 11) + "quorum A\n").quorum().isReachedBy(Set.of("B"))).isFalse();
    assertThat(read("quorum none\n").quorum()).isEqualTo(new Quorum.None());
  }

  @Test
  void comments_empty_lines_tabs_and_addresses_are_allowed() throws Malformed {
    Policy policy =
        read(
            " \t\n# note verbale № 17\n \t # indented\n\t"
                + LOG.strip()
                + " \t https://register.example.int/\t\n"
                + witness("Қазақстан", 11).strip()
                + " https://witness.example.kz/\nquorum\tҚазақстан \n");
    assertThat(policy.logs()).hasSize(1);
    assertThat(policy.witnesses()).hasSize(1);
  }

  @Test
  void a_retired_key_keeps_its_last_size() throws Malformed {
    Policy policy = read("#secretariat retired " + LOG_ID + " 17\n" + LOG + "quorum none\n");
    assertThat(policy.logs().getFirst().last()).hasValue(17);
    assertThat(read(LOG + "quorum none\n").logs().getFirst().last()).isEmpty();
  }

  @Test
  void thirty_two_of_everything_are_read() throws Malformed {
    StringBuilder policy = new StringBuilder();
    for (int number = 0; number < 32; number++) {
      policy.append("log ").append(key(20 + number, KeyType.LOG)).append('\n');
      policy.append(witness("w" + number, 60 + number));
      policy.append("group g%d any w%d\n".formatted(number, number));
    }
    assertThat(read(policy + "quorum g31\n").witnesses()).hasSize(32);
  }

  @Test
  void what_is_not_a_policy_is_refused_with_the_line_and_the_reason() {
    String a = witness("A", 11);
    String b = witness("B", 12);
    refused("", Reason.POLICY_END);
    refused(LOG + "quorum none", Reason.POLICY_END);
    refused(LOG, Reason.POLICY_QUORUM);
    refused("quorum none\nquorum none\n", Reason.POLICY_QUORUM);
    refused("quorum none\r\n", Reason.POLICY_CONTROL);
    refused("quorum none\n\u000b\n", Reason.POLICY_CONTROL);
    refused("# \u007f\nquorum none\n", Reason.POLICY_CONTROL);
    refused("quorum\u00a0none\n", Reason.POLICY_KEYWORD);
    refused("Quorum none\n", Reason.POLICY_KEYWORD);
    refused("cosigner A\nquorum none\n", Reason.POLICY_KEYWORD);
    refused("quorum\n", Reason.POLICY_WORDS);
    refused("quorum none none\n", Reason.POLICY_WORDS);
    refused("quorum A\n" + a, Reason.POLICY_NAME);
    refused("group G all A\n" + a + "quorum G\n", Reason.POLICY_NAME);
    refused("group G all G\nquorum G\n", Reason.POLICY_NAME);
    refused(a + "group G any none\nquorum G\n", Reason.POLICY_NAME);
    refused(a + "group G all\nquorum G\n", Reason.POLICY_WORDS);
    refused(a + "group G 0 A\nquorum G\n", Reason.POLICY_THRESHOLD);
    refused(a + "group G 2 A\nquorum G\n", Reason.POLICY_THRESHOLD);
    refused(a + "group G 01 A\nquorum G\n", Reason.POLICY_THRESHOLD);
    refused(a + "group G most A\nquorum G\n", Reason.POLICY_THRESHOLD);
    refused(a + b + "group G any A A\nquorum G\n", Reason.POLICY_MEMBER);
    refused(a + b + "group G any A\ngroup H any A B\nquorum H\n", Reason.POLICY_MEMBER);
    refused(a + a + "quorum A\n", Reason.POLICY_TWICE);
    refused(a + witness("A", 12) + "quorum A\n", Reason.POLICY_TWICE);
    refused(a + "group A any A\nquorum A\n", Reason.POLICY_TWICE);
    refused(witness("none", 11) + "quorum none\n", Reason.POLICY_TWICE);
    refused(LOG + LOG + "quorum none\n", Reason.POLICY_TWICE);
    refused("log " + key(11, KeyType.WITNESS) + "\nquorum none\n", Reason.KEY_TYPE);
    refused("witness A " + key(11, KeyType.LOG) + "\nquorum A\n", Reason.KEY_TYPE);
    refused("log key\nquorum none\n", Reason.KEY_FORM);
    refused("log\nquorum none\n", Reason.POLICY_WORDS);
  }

  @Test
  void our_own_comment_is_never_half_understood() {
    for (String comment :
        List.of(
            "#secretariat",
            "#secretariat retird " + LOG_ID + " 4",
            "#secretariat retired " + LOG_ID,
            "#secretariat retired " + LOG_ID + " four",
            "#secretariat retired " + LOG_ID + " 4 5")) {
      refused(LOG + comment + "\nquorum none\n", Reason.POLICY_WORDS);
    }
    String twice = "#secretariat retired " + LOG_ID + " 4\n";
    refused(LOG + twice + twice + "quorum none\n", Reason.POLICY_TWICE);
    refused(LOG + "#secretariat retired 00000000 4\nquorum none\n", Reason.POLICY_RETIRED);
  }

  private static void refused(String policy, Reason reason) {
    assertThatThrownBy(() -> read(policy))
        .as(policy)
        .isInstanceOfSatisfying(
            Malformed.class,
            malformed -> {
              Fault fault = malformed.fault();
              Fault inner =
                  fault.reason() == Reason.AT_LINE ? (Fault) fault.arguments().get(1) : fault;
              assertThat(inner.reason()).as(policy).isEqualTo(reason);
            });
  }

  private static Policy read(String policy) throws Malformed {
    return Policy.parse(Bytes.utf8(policy));
  }

  private static String witness(String name, int octet) {
    return "witness " + name + " " + key(octet, KeyType.WITNESS) + "\n";
  }

  private static VerifierKey key(int octet, KeyType type) {
    return RegisteredCopy.key(octet, "key.example/" + octet, type).verifierKey();
  }
}
