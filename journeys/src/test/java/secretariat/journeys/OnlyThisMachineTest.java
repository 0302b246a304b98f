package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

/** The guard against calls to other hosts is at work in this process. */
class OnlyThisMachineTest {

  @Test
  void this_machine_is_found_and_no_other() throws Exception {
    assertThat(InetAddress.getByName("localhost").isLoopbackAddress()).isTrue();
    assertThatThrownBy(() -> InetAddress.getByName("elsewhere.invalid"))
        .isInstanceOf(UnknownHostException.class)
        .hasMessageContaining("no host but this machine");
    assertThat(OnlyThisMachine.othersLookedFor()).contains("elsewhere.invalid");
  }
}
