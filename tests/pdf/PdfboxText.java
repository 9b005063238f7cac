import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What PDFBox reads: for each PDF named on the command line, writes FILE.pdfbox.txt, pages ended by form feeds. */
public class PdfboxText {
  public static void main(String[] paths) throws IOException {
    for (String path : paths) {
      try (PDDocument document = PDDocument.load(new File(path))) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setPageEnd("\n\f");
        Files.write(Path.of(path + ".pdfbox.txt"), stripper.getText(document).getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
