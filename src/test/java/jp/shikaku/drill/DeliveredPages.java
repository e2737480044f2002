package jp.shikaku.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * 納品の検査: reads the files that left the house, without any code of the product. Each page shows one document's number
 * and the name of the person it was issued to, and no document is there twice.
 */
final class DeliveredPages {

    private static final Pattern NUMBER = Pattern.compile("\\d{6,8}-[CN]\\d{8}");

    private DeliveredPages() {}

    /** Every page is its person's, and the pages are those of the documents that were handed over. */
    static void check(List<byte[]> files, Connection database) throws SQLException {
        Set<String> numbers = new HashSet<>();
        for (byte[] file : files) {
            for (String page : pages(file)) {
                Matcher number = NUMBER.matcher(page);
                if (number.find()) {
                    assertThat(numbers.add(number.group()))
                            .as("twice: " + number.group())
                            .isTrue();
                    assertThat(page).contains(holder(number.group(), database));
                }
            }
        }
        assertThat(numbers).isEqualTo(handedOver(database));
    }

    private static Set<String> handedOver(Connection database) throws SQLException {
        Set<String> numbers = new HashSet<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select d.document_number from piece p join document d"
                        + " on d.id = p.document_id where p.state = 'HANDED_OVER'")) {
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
        }
        return numbers;
    }

    private static List<String> pages(byte[] file) {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(bare(stripper.getText(pdf)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private static String holder(String number, Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                "select m.name from document d join member m on m.id = d.member_id where document_number = ?")) {
            select.setString(1, number);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).as("nobody's number: " + number).isTrue();
                return bare(row.getString(1));
            }
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s　]", "");
    }
}
