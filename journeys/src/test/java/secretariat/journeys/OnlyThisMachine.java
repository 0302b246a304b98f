package secretariat.journeys;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * Finds no host but this machine, for whatever runs in the journeys' process, and remembers who
 * else was looked for: the running system calls no host but those configured, and the journeys
 * configure none.
 */
public final class OnlyThisMachine extends InetAddressResolverProvider {

  private static final List<String> ELSEWHERE = new CopyOnWriteArrayList<>();

  /** The hosts that were looked for since the process began, this machine left out. */
  static List<String> othersLookedFor() {
    return List.copyOf(ELSEWHERE);
  }

  @Override
  public InetAddressResolver get(Configuration configuration) {
    InetAddressResolver usual = configuration.builtinResolver();
    Set<String> here = Set.of("localhost", configuration.lookupLocalHostName());
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        if (!here.contains(host)) {
          ELSEWHERE.add(host);
          throw new UnknownHostException(host + ": the journeys know no host but this machine");
        }
        return usual.lookupByName(host, policy);
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        return usual.lookupByAddress(address);
      }
    };
  }

  @Override
  public String name() {
    return "only this machine";
  }
}
