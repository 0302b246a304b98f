package secretariat.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Rule;

/** Pages that only the tests have: every part once, and ways to fail. */
@TestComponent
@Controller
class GalleryController {

  @Bean
  Room incoming() {
    return new Room("/test/gallery", "ui.desk.waiting", 1, actor -> true);
  }

  @Bean
  Room closed() {
    return new Room("/test/closed", "ui.capacity", 2, actor -> false);
  }

  @Bean
  PublicEntry documents() {
    return new PublicEntry("/documents", "ui.desk.about", "ui.desk.nothing", 1);
  }

  @Bean
  Visitors visitors() {
    return request ->
        request.getRequestURI().startsWith("/test")
            ? new Visitor(
                new Actor("p1", Capacity.REGISTRY_OFFICIAL), Optional.of("Aigerim Sultanova"))
            : Visitor.PUBLIC;
  }

  @GetMapping("/test/gallery")
  Answer gallery(
      @RequestParam(defaultValue = "Gallery") String title,
      @RequestParam Optional<String> refused) {
    Form form = Form.with(Map.of("title", title, "body", "hgc", "one", "cfm"));
    Rule rule = Rule.of("test.body-cannot-adopt");
    return new GalleryPage(
        title,
        refused.isPresent()
            ? form.refused(List.of(rule.refuses("title", "HSC"), rule.refuses("", "HSC")))
            : form);
  }

  @GetMapping("/test/fault")
  Answer fault() {
    throw new IllegalStateException("secret detail");
  }

  @GetMapping("/test/number")
  Answer number(@RequestParam int number) {
    return new SeeOther("/test/" + number);
  }

  @PostMapping("/test/upload")
  Answer upload(@RequestParam MultipartFile a) {
    return new SeeOther("/" + a.getSize());
  }
}
