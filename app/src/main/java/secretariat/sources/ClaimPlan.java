package secretariat.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import secretariat.kernel.Classification;
import secretariat.profile.Entry;
import secretariat.profile.PlannedAct;
import secretariat.profile.PlansActs;
import secretariat.profile.Profile;
import secretariat.profile.ProfileFolder;
import secretariat.profile.Sources;
import secretariat.profile.Span;
import secretariat.register.Subject;
import secretariat.sources.ClaimAct.ClaimAdopted;
import secretariat.sources.ClaimAct.ClaimStated;
import secretariat.sources.ClaimAct.QuestionRaised;

/** Reads claims.yaml, and makes the acts of it. They are for officials, not for the public. */
@Component
@Order(50)
class ClaimPlan implements PlansActs {

  private static final String FILE = "claims.yaml";

  private final ProfileFolder folder;

  ClaimPlan(ProfileFolder folder) {
    this.folder = folder;
  }

  @Override
  public Map<Subject, List<PlannedAct>> plan(Profile profile) {
    var plan = new LinkedHashMap<Subject, List<PlannedAct>>();
    Sources sources = folder.sources();
    LocalDate founded = profile.organisation().founded();
    var adopted = new LinkedHashMap<String, List<Span>>();
    folder
        .find(FILE)
        .ifPresent(file ->
            file.members()
                .forEach((code, entry) ->
                    plan.put(
                        ClaimAct.subject(code(code, entry)),
                        acts(entry, sources, founded, adopted))));
    adopted.values().forEach(Span::requireApart);
    return plan;
  }

  private static String code(String code, Entry entry) {
    if (!ClaimRules.isCode(code)) {
      throw entry.fault("\"%s\" is not a code; example: end-of-term".formatted(code));
    }
    return code;
  }

  /** The claims as they stand when the register is opened; so their day is the earliest of all. */
  private static List<PlannedAct> acts(
      Entry entry, Sources sources, LocalDate day, Map<String, List<Span>> adopted) {
    var acts = new ArrayList<PlannedAct>();
    String about = entry.words("about");
    if (!ClaimRules.isSubject(about)) {
      throw entry.at("about").fault("\"%s\" is no subject; example: body/council".formatted(about));
    }
    acts.add(planned(day, new QuestionRaised(about, entry.text("question"))));
    Map<String, Entry> claims = entry.at("claims").members();
    var holdings = new LinkedHashMap<String, Optional<Holding>>();
    claims.forEach((code, claim) -> {
      Optional<Holding> held = claim.find("holds").map(ClaimPlan::holding);
      holdings.put(code(code, claim), held);
      acts.add(planned(day, new ClaimStated(code, claim.text("says"), held, sources.cited(claim))));
      claim.complete();
    });
    if (entry.find("adopted").isPresent()) {
      String wanted = entry.oneOf("adopted", claims.keySet());
      acts.add(planned(day, new ClaimAdopted(wanted, entry.text("why"))));
      holdings
          .getOrDefault(wanted, Optional.empty())
          .ifPresent(held ->
              adopted
                  .computeIfAbsent(held.place(), place -> new ArrayList<>())
                  .add(new Span(entry.at("adopted"), held.from(), held.until())));
    }
    entry.complete();
    return List.copyOf(acts);
  }

  private static Holding holding(Entry entry) {
    var held = new Holding(entry.words("place"), entry.day("from"), entry.findDay("until"));
    entry.complete();
    return held;
  }

  private static PlannedAct planned(LocalDate day, Record content) {
    return new PlannedAct(day, content, Classification.INTERNAL);
  }
}
