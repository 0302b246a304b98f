package secretariat.depositary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import secretariat.depositary.Archive;
import secretariat.depositary.forwarding.Bundle;
import secretariat.depositary.forwarding.Consignments;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.kernel.Actor;
import secretariat.register.Log;

/** What a recipient takes to its capital. */
@Controller
class BundleController {

  private final Archive archive;
  private final Consignments consignments;
  private final Bundle bundle;
  private final Log log;

  BundleController(Archive archive, Consignments consignments, Bundle bundle, Log log) {
    this.archive = archive;
    this.consignments = consignments;
    this.bundle = bundle;
    this.log = log;
  }

  /**
   * All of a recipient's copies of a document with what is needed to check them, in one file; or a
   * page that says that a proof is not there yet.
   */
  @GetMapping("/desk/deliveries/{id}/bundle")
  @Nullable DeskProofPage bundle(Actor actor, @PathVariable String id, HttpServletResponse response)
      throws IOException {
    String code = actor.capacity().behalf().orElseThrow(DeskRoom::missing);
    List<Consignment> copies =
        Optional.of(id)
            .filter(each -> each.matches("[A-Za-z0-9._-]{1,70}"))
            .flatMap(each -> archive.document(actor, each))
            .map(document -> consignments.of(id, code))
            .filter(each -> !each.isEmpty())
            .orElseThrow(DeskRoom::missing);
    Optional<Consignment> unproven = bundle.unproven(copies);
    if (unproven.isPresent()) {
      return new DeskProofPage(unproven.get().number(), log.halted());
    }
    String number = copies.getFirst().document().data().registryNumber();
    bundle.write(copies, Attachment.zip(response, "%s-%s.zip".formatted(number, code)));
    return null;
  }
}
