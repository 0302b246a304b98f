package secretariat.depositary.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import secretariat.depositary.Archive.Entry;
import secretariat.profile.Profile;
import secretariat.ui.Frame;
import secretariat.ui.Page;

/** The deposited documents that the reader may see, newest deposit first. */
public record PublicDocumentsPage(PublicSearch search, Profile profile) implements Page {

  public String csv() {
    return "/documents.csv" + query();
  }

  public String json() {
    return "/api/documents" + query();
  }

  private String query() {
    return search.sought().isEmpty()
        ? ""
        : "?q=" + URLEncoder.encode(search.sought(), StandardCharsets.UTF_8);
  }

  public String empty(Frame frame) {
    return search.sought().isEmpty()
        ? frame.say("depositary.documents.none")
        : frame.say("depositary.documents.none-found", search.sought());
  }

  public String kind(Frame frame, Entry entry) {
    return entry.kind().map(profile::titleOf).map(frame::text).orElse("—");
  }

  public static String adopted(Frame frame, Entry entry) {
    return entry.adoptedOn().map(frame::date).orElseGet(() -> frame.say("profile.date-unknown"));
  }
}
