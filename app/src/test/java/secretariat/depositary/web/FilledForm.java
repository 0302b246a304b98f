package secretariat.depositary.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A form with files, as a browser sends it. */
final class FilledForm {

  private final String boundary = "boundary-" + UUID.randomUUID();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  FilledForm field(String name, String value) {
    part("name=\"%s\"".formatted(name), "", value.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  FilledForm fields(Map<String, String> fields) {
    fields.forEach(this::field);
    return this;
  }

  FilledForm file(String name, String fileName, byte[] content) {
    part(
        "name=\"%s\"; filename=\"%s\"".formatted(name, fileName),
        "Content-Type: application/pdf\r\n",
        content);
    return this;
  }

  private void part(String disposition, String headers, byte[] content) {
    write(
        "--%s\r\nContent-Disposition: form-data; %s\r\n%s\r\n"
            .formatted(boundary, disposition, headers));
    body.writeBytes(content);
    write("\r\n");
  }

  private void write(String words) {
    body.writeBytes(words.getBytes(StandardCharsets.UTF_8));
  }

  String type() {
    return "multipart/form-data; boundary=" + boundary;
  }

  byte[] body() {
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(body.toByteArray());
    whole.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return whole.toByteArray();
  }
}
