import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Validates the files named on the command line as PDF/A-1b; prints a line a file, and one for each breach. */
public class Preflight {
  private static ValidationResult validate(File file) throws IOException {
    PreflightParser parser = new PreflightParser(file);
    try {
      parser.parse();
    } catch (SyntaxValidationException syntax) {
      return syntax.getResult();
    }
    try (PreflightDocument document = parser.getPreflightDocument()) {
      document.validate();
      return document.getResult();
    }
  }

  public static void main(String[] paths) throws IOException {
    for (String path : paths) {
      ValidationResult result = validate(new File(path));
      System.out.println((result.isValid() ? "valid " : "invalid ") + path);
      for (ValidationResult.ValidationError error : result.getErrorsList()) {
        System.out.println("  " + error.getErrorCode() + " " + error.getDetails());
      }
    }
  }
}
