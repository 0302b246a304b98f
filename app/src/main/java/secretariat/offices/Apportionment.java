package secretariat.offices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A division of posts among states by their shares. It only simulates: the quotas themselves are a
 * decision. A tie stops and asks; it is never broken by the order in which states stand.
 */
public sealed interface Apportionment {

  /** How posts are divided. */
  enum Method {
    /** Each its whole part, the rest by the largest remainders (Hamilton). */
    LARGEST_REMAINDER,
    /** By the highest quotients on division by 1, 3, 5 and so on (Webster, Sainte-Laguë). */
    WEBSTER;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Method> ofCode(String code) {
      return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
  }

  /** Every post has its state. */
  record Settled(Map<String, Integer> posts) implements Apportionment {}

  /** So many posts remain, on which these states have exactly the same claim. */
  record Tied(Map<String, Integer> settled, List<String> states, int posts)
      implements Apportionment {}

  /** Divides a number of posts; the shares may have any sum but nought. */
  static Apportionment divide(int posts, Map<String, BigDecimal> shares, Method method) {
    return switch (method) {
      case LARGEST_REMAINDER -> byRemainder(posts, shares);
      case WEBSTER -> byQuotient(posts, shares);
    };
  }

  private static Apportionment byRemainder(int posts, Map<String, BigDecimal> shares) {
    BigDecimal sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var given = new LinkedHashMap<String, Integer>();
    var claims = new ArrayList<Claim>();
    shares.forEach((state, share) -> {
      BigDecimal[] parts = share.multiply(BigDecimal.valueOf(posts)).divideAndRemainder(sum);
      given.put(state, parts[0].intValueExact());
      claims.add(new Claim(state, parts[1], BigDecimal.ONE));
    });
    int left = posts - given.values().stream().mapToInt(Integer::intValue).sum();
    return award(left, claims, given);
  }

  private static Apportionment byQuotient(int posts, Map<String, BigDecimal> shares) {
    var given = new LinkedHashMap<String, Integer>();
    var claims = new ArrayList<Claim>();
    shares.forEach((state, share) -> {
      given.put(state, 0);
      for (int i = 0; i < posts && share.signum() > 0; i++) {
        claims.add(new Claim(state, share, BigDecimal.valueOf(2L * i + 1)));
      }
    });
    return award(posts, claims, given);
  }

  /**
   * Gives the posts to the strongest claims; where the last of them is as strong as the next, asks.
   */
  private static Apportionment award(int posts, List<Claim> claims, Map<String, Integer> given) {
    claims.sort(Comparator.reverseOrder());
    if (posts == 0) {
      return new Settled(given);
    }
    Claim last = claims.get(posts - 1);
    boolean tied = posts < claims.size() && claims.get(posts).compareTo(last) == 0;
    if (!tied) {
      claims.subList(0, posts).forEach(claim -> given.merge(claim.state(), 1, Integer::sum));
      return new Settled(given);
    }
    List<Claim> stronger = claims.stream().filter(each -> each.compareTo(last) > 0).toList();
    stronger.forEach(claim -> given.merge(claim.state(), 1, Integer::sum));
    List<String> equals =
        claims.stream().filter(each -> each.compareTo(last) == 0).map(Claim::state).toList();
    return new Tied(given, equals, posts - stronger.size());
  }

  /** A claim to one more post, as an exact fraction. */
  record Claim(String state, BigDecimal numerator, BigDecimal denominator)
      implements Comparable<Claim> {
    @Override
    public int compareTo(Claim other) {
      return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
  }
}
