package secretariat.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  @Test
  void canonical_text_is_read() throws Malformed {
    var act =
        CanonicalJson.parse(
            Bytes.utf8(
                "{\"a\":{\"b\":\"\\\"\\\\/\\n\\u0001\\u001fж中\uD83D\uDD4A\"},\"c\":-5,"
                    + "\"d\":[true,false,[],{}],\"e\":9007199254740991,\"ж\":0}"));
    assertThat(act.text("a", "b")).hasValue("\"\\/\n\u0001\u001fж中\uD83D\uDD4A");
    assertThat(act.number("c")).hasValue(-5);
    assertThat(act.number("e")).hasValue(9007199254740991L);
    assertThat(act.number("ж")).hasValue(0);
    assertThat(act.text("a")).isEmpty();
    assertThat(act.number("a", "b")).isEmpty();
    assertThat(act.text("a", "b", "c")).isEmpty();
    assertThat(act.text("nothing")).isEmpty();
  }

  @Test
  void members_stand_in_the_order_of_utf_16() throws Malformed {
    // U+FB33 comes after U+1F600 in UTF-16, whose first half is U+D83D; RFC 8785 sorts so.
    assertThat(CanonicalJson.parse(Bytes.utf8("{\"\uD83D\uDE00\":1,\"\uFB33\":2}")).members())
        .hasSize(2);
    refused("{\"\uFB33\":2,\"\uD83D\uDE00\":1}");
  }

  @Test
  void everything_else_is_refused() {
    for (String json :
        List.of(
            "",
            "1",
            "[]",
            "\"\"",
            "{",
            "{}x",
            "{} ",
            " {}",
            "{\"a\": 1}",
            "{\"a\":1,}",
            "{\"a\":1 }",
            "{,\"a\":1}",
            "{\"a\":1,\"a\":2}",
            "{\"b\":1,\"a\":2}",
            "{\"a\"1}",
            "{a:1}",
            "{\"a\":}",
            "{\"a\":[1,]}",
            "{\"a\":[1 2]}",
            "{\"a\":null}",
            "{\"a\":tru}",
            "{\"a\":True}",
            "{\"a\":01}",
            "{\"a\":-0}",
            "{\"a\":+1}",
            "{\"a\":1.0}",
            "{\"a\":1e2}",
            "{\"a\":9007199254740992}",
            "{\"a\":-9007199254740992}",
            "{\"a\":99999999999999999999}",
            "{\"a\":\"\\/\"}",
            "{\"a\":\"\\u0041\"}",
            "{\"a\":\"\\u000a\"}",
            "{\"a\":\"\\u001F\"}",
            "{\"a\":\"\\u00\"}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"\n\"}",
            "{\"a\":\"}")) {
      refused(json);
    }
    refused("{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}");
  }

  @Test
  void bytes_that_are_not_text_are_refused() {
    for (String hex : List.of("7b2261223a22ff227d", "7b2261223a22c0af227d", "efbbbf7b7d")) {
      assertThatThrownBy(() -> CanonicalJson.parse(Bytes.ofHex(hex)))
          .as(hex)
          .isInstanceOf(Malformed.class);
    }
  }

  private static void refused(String json) {
    assertThatThrownBy(() -> CanonicalJson.parse(Bytes.utf8(json)))
        .as(json)
        .isInstanceOf(Malformed.class);
  }
}
