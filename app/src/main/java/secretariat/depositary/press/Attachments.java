package secretariat.depositary.press;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.GregorianCalendar;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import secretariat.depositary.press.CopyOrder.AttachedText;
import secretariat.kernel.Language;

/**
 * Attaches each text byte for byte, as PDF/A-3 asks (ISO 19005-3, 6.8): with its name, its kind,
 * its description and its relation to the copy.
 */
final class Attachments {

  private final PDDocument copy;
  private final CopyOrder order;

  Attachments(PDDocument copy, CopyOrder order) {
    this.copy = copy;
    this.order = order;
  }

  void attach() throws IOException {
    var byName = new TreeMap<String, PDComplexFileSpecification>();
    var associated = new COSArray();
    for (AttachedText text : order.texts()) {
      PDComplexFileSpecification file = specification(text);
      byName.put(order.attachmentName(text), file);
      associated.add(file.getCOSObject());
    }
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(byName);
    var names = new PDDocumentNameDictionary(copy.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    copy.getDocumentCatalog().setNames(names);
    copy.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
  }

  private PDComplexFileSpecification specification(AttachedText text) throws IOException {
    var file = new PDComplexFileSpecification();
    file.setFile(order.attachmentName(text));
    file.setFileUnicode(order.attachmentName(text));
    file.setFileDescription(description(text));
    PDEmbeddedFile embedded = embedded(text);
    file.setEmbeddedFile(embedded);
    file.setEmbeddedFileUnicode(embedded);
    // "Source" is the material this copy was made from; a translation only supplements it.
    file.getCOSObject()
        .setName(COSName.getPDFName("AFRelationship"), text.authentic() ? "Source" : "Supplement");
    return file;
  }

  private PDEmbeddedFile embedded(AttachedText text) throws IOException {
    MessageDigest checksum = md5();
    PDEmbeddedFile embedded;
    try (InputStream in =
        new DigestInputStream(
            new BufferedInputStream(Files.newInputStream(text.file())), checksum)) {
      embedded = new PDEmbeddedFile(copy, in, COSName.FLATE_DECODE);
    }
    embedded.setSubtype("application/pdf");
    embedded.setSize((int) Files.size(text.file()));
    var moment = GregorianCalendar.from(order.issue().moment());
    embedded.setCreationDate(moment);
    embedded.setModDate(moment);
    if (embedded.getCOSObject().getDictionaryObject(COSName.PARAMS) instanceof COSDictionary own) {
      own.setItem(COSName.getPDFName("CheckSum"), new COSString(checksum.digest()));
    }
    return embedded;
  }

  private String description(AttachedText text) {
    String title = order.document().title().in(text.language());
    PaperWords english = PaperWords.in(Language.EN);
    return english.say(
        text.authentic() ? "copy.attached.authentic" : "copy.attached.courtesy",
        english.language(text.language()),
        title);
  }

  private static MessageDigest md5() {
    try {
      // ISO 32000-1, table 46: the checksum of an embedded file is MD5. It proves nothing; the
      // SHA-256 printed on the page of certification does.
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has MD5", e);
    }
  }
}
