package secretariat.depositary.press;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Declares the file to be PDF/A-3, level U. Title, maker and dates are those of the order, in the
 * document's information and again in its metadata, and they agree; so the same order makes the
 * same bytes.
 */
final class ArchiveFormat {

  private static final String PRODUCER = "Secretariat";

  private final PDDocument copy;
  private final CopyOrder order;

  ArchiveFormat(PDDocument copy, CopyOrder order) {
    this.copy = copy;
    this.order = order;
  }

  void declare() throws IOException {
    var moment = order.issue().moment().truncatedTo(ChronoUnit.SECONDS);
    String title = CopyPaper.fileTitle(order);
    String maker = order.officer().depositary().in(order.languages().getFirst());

    var information = new PDDocumentInformation();
    information.setTitle(title);
    information.setAuthor(maker);
    information.setProducer(PRODUCER);
    information.setCreationDate(GregorianCalendar.from(moment));
    information.setModificationDate(GregorianCalendar.from(moment));
    copy.setDocumentInformation(information);

    String date = moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    String written = described(escaped(title), escaped(maker), date);
    var metadata = new PDMetadata(copy);
    metadata.importXMPMetadata(written.getBytes(StandardCharsets.UTF_8));
    copy.getDocumentCatalog().setMetadata(metadata);
    copy.getDocumentCatalog().setLanguage(order.languages().getFirst().tag());
    copy.getDocument().getTrailer().removeItem(org.apache.pdfbox.cos.COSName.ID);
    copy.setDocumentId(identity());
  }

  private static String described(String title, String maker, String date) {
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
     xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
    <pdfaid:part>3</pdfaid:part>
    <pdfaid:conformance>U</pdfaid:conformance>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
    <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
    <xmp:CreateDate>%3$s</xmp:CreateDate>
    <xmp:ModifyDate>%3$s</xmp:ModifyDate>
    <pdf:Producer>Secretariat</pdf:Producer>
    </rdf:Description></rdf:RDF></x:xmpmeta>
    <?xpacket end="r"?>\
    """
        .formatted(title, maker, date);
  }

  /** A number for the file that depends on the order alone. */
  private long identity() {
    String name = order.registration().act() + " " + order.issue();
    byte[] bytes =
        java.util
            .UUID
            .nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
            .toString()
            .replace("-", "")
            .substring(0, 8)
            .getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.wrap(bytes).getLong();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
