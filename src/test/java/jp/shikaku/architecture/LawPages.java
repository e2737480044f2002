package jp.shikaku.architecture;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shikaku.law.Certainty;
import jp.shikaku.law.LegalBasis;
import jp.shikaku.law.Provision;

/** 根拠の一覧: the pages of {@code src/docs/law}, one for each instrument: article, rule, days in force, tests. */
final class LawPages {

    /** 法令. A citation stands on the page of each that it names; one that names none, on the page of its certainty. */
    private enum Instrument {
        HEALTH_INSURANCE_ACT("健康保険法", "健康保険法(?!施行規則)"),
        HEALTH_INSURANCE_ACT_RULES("健康保険法施行規則", "健康保険法施行規則"),
        NATIONAL_HEALTH_INSURANCE_ACT("国民健康保険法", "国民健康保険法"),
        ELDERLY_HEALTH_CARE_ACT("高齢者の医療の確保に関する法律", "高齢者の医療の確保に関する法律"),
        INCOME_TAX_ACT("所得税法", "所得税法"),
        ACT_48_OF_2023("令和5年法律第48号", "令和5年法律第48号");

        private final String title;
        private final Pattern named;

        Instrument(String title, String named) {
            this.title = title;
            this.named = Pattern.compile(named);
        }
    }

    private record Page(String file, String title) {

        static Page of(Enum<?> what, String title) {
            return new Page(what.name().toLowerCase().replace('_', '-') + ".md", title);
        }
    }

    private record Citation(Page page, JavaClass rule, LegalBasis basis) {}

    private static final String HEAD = """
            # %s

            Written from the `@LegalBasis` of the rules: `mvn test -Dtest=LawPagesTest -Dlaw.write=true`

            | 根拠 | 問い | 内容 | 規定 | 施行 | 確かさ | 試験 |
            |---|---|---|---|---|---|---|
            """;

    private LawPages() {}

    /** The text of each page, by file name. */
    static Map<String, String> of(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(LegalBasis.class))
                .flatMap(LawPages::citations)
                .sorted(Comparator.comparing(
                                (Citation citation) -> citation.basis().article())
                        .thenComparing(citation -> citation.rule().getName()))
                .collect(groupingBy(Citation::page, collectingAndThen(toList(), LawPages::lines)))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        page -> page.getKey().file(),
                        page -> HEAD.formatted(page.getKey().title()) + page.getValue(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Stream<Citation> citations(JavaClass rule) {
        LegalBasis basis = rule.getAnnotationOfType(LegalBasis.class);
        List<Page> pages = Arrays.stream(Instrument.values())
                .filter(instrument -> instrument.named.matcher(basis.article()).find())
                .map(instrument -> Page.of(instrument, instrument.title))
                .toList();
        if (!pages.isEmpty()) {
            return pages.stream().map(page -> new Citation(page, rule, basis));
        }
        if (basis.certainty() == Certainty.LAW) {
            throw new IllegalStateException(rule.getName() + " cites an instrument that LawPages does not know");
        }
        return Stream.of(
                new Citation(Page.of(basis.certainty(), basis.certainty().label()), rule, basis));
    }

    private static String lines(List<Citation> citations) {
        return citations.stream()
                .map(citation -> "| %s | %s | %s | `%s` | %s–%s | %s | %s |\n"
                        .formatted(
                                citation.basis().article(),
                                citation.basis().question().title(),
                                Provision.of(citation.rule().reflect()).says(),
                                citation.rule().getName().replace("jp.shikaku.", ""),
                                citation.basis().from(),
                                citation.basis().until(),
                                citation.basis().certainty().label(),
                                String.join(", ", RuleTests.of(citation.rule()))))
                .collect(Collectors.joining());
    }
}
