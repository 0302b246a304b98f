package secretariat.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An older Java is told so in a sentence. */
class StartTest {

  private static final int JAVA_8 = 52;

  @Test
  void every_java_since_8_can_read_where_the_jar_begins() throws Exception {
    try (InputStream file = Start.class.getResourceAsStream("Start.class")) {
      var header = new DataInputStream(file);
      assertThat(header.readInt()).isEqualTo(0xCAFEBABE);
      header.readUnsignedShort();
      assertThat(header.readUnsignedShort()).isEqualTo(JAVA_8);
    }
  }

  @ParameterizedTest
  @CsvSource({"1.8,true", "11,true", "17,true", "24,true", "25,false", "26,false", "x,false"})
  void a_java_is_too_old_below_25(String version, boolean tooOld) {
    assertThat(Start.isTooOld(version)).isEqualTo(tooOld);
  }
}
