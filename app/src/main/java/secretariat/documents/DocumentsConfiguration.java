package secretariat.documents;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.database.DataFolder;

/** Where this installation keeps its files, and how large a file it accepts. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

  @Bean
  FileStore fileStore(DataFolder folder) {
    return new FileStore(folder.folder("files"));
  }

  @Bean
  PdfBounds pdfBounds() {
    return PdfBounds.USUAL;
  }

  @Bean
  PdfInspection pdfInspection(PdfBounds bounds) {
    return new PdfInspection(bounds);
  }

  @Bean
  PdfText pdfText(PdfBounds bounds) {
    return new PdfText(bounds);
  }
}
