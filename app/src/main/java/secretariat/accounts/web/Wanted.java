package secretariat.accounts.web;

/** Where a reader wanted to go before signing in. */
final class Wanted {

  private Wanted() {}

  /** The path if it leads to a page of this site, else empty: never to another site. */
  static String path(String to) {
    return to.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,500}") ? to : "";
  }
}
