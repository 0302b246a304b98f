package secretariat.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request (RFC 9457).
 *
 * @param type {@code urn:secretariat:problem:} and a word
 * @param title what it means, in the reader's language
 * @param detail more about this request, where there is more to say
 * @param incident a number to name when asking what went wrong inside the system
 * @param refusals under which rules it was refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Problem",
    requiredProperties = {"type", "title", "status"})
record Problem(
    String type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable String incident,
    @Nullable List<Reason> refusals) {

  static final String TYPES = "urn:secretariat:problem:";

  /**
   * One refusal.
   *
   * @param rule its lasting id
   * @param field the member of the request that was wrong; empty if it is the whole request
   * @param what what is wrong
   * @param source which source says so
   * @param remedy what would be right
   */
  @Schema(
      name = "Reason",
      requiredProperties = {"rule", "field", "what", "source", "remedy"})
  record Reason(String rule, String field, String what, String source, String remedy) {}
}
