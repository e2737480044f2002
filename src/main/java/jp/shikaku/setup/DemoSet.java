package jp.shikaku.setup;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.shikaku.access.Accounts;
import jp.shikaku.access.InsurerScope;
import jp.shikaku.access.Role;
import jp.shikaku.batch.imports.DataImportJob;
import jp.shikaku.batch.imports.ImportOrder;
import jp.shikaku.batch.imports.Inbox;
import jp.shikaku.batch.imports.csv.Layout;
import jp.shikaku.document.Documents;
import jp.shikaku.insurer.DocumentPolicy;
import jp.shikaku.insurer.Insurer;
import jp.shikaku.insurer.InsurerKind;
import jp.shikaku.insurer.InsurerNumber;
import jp.shikaku.insurer.Insurers;
import jp.shikaku.insurer.PolicyHistory;
import org.jboss.logging.Logger;

/**
 * デモ用の一式: insurers, people and members to try things out with. Only where the environment variable or system
 * property {@code SHIKAKU_DEMO} / {@code shikaku.demo} is {@code true}, and only into an empty database.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoSet {

    private static final String PASSWORD = "demo";
    private static final String MAIN_INSURER = "06139992";
    private static final LocalDate POLICY_FROM = LocalDate.of(2024, 12, 2);
    private static final Logger LOG = Logger.getLogger(DemoSet.class);

    private static final List<Insurer> INSURERS = List.of(
            healthSociety(MAIN_INSURER, "しかく健康保険組合"),
            healthSociety("06130017", "お試し健康保険組合一"),
            healthSociety("06130025", "お試し健康保険組合二"),
            healthSociety("06130033", "お試し健康保険組合三"),
            healthSociety("06130041", "お試し健康保険組合四"),
            healthSociety("06130058", "お試し健康保険組合五"),
            healthSociety("06130066", "お試し健康保険組合六"),
            national("138990", "しかく市国民健康保険"),
            national("138016", "お試し市国民健康保険一"),
            national("138024", "お試し市国民健康保険二"),
            national("138032", "お試し市国民健康保険三"),
            latterStage("39139993", "しかく県後期高齢者医療広域連合"),
            latterStage("39130018", "お試し県後期高齢者医療広域連合一"),
            latterStage("39130026", "お試し県後期高齢者医療広域連合二"),
            latterStage("39130034", "お試し県後期高齢者医療広域連合三"),
            latterStage("39130042", "お試し県後期高齢者医療広域連合四"));

    @Inject
    Insurers insurers;

    @Inject
    Accounts accounts;

    @Inject
    Documents documents;

    @Inject
    Inbox inbox;

    @Inject
    DataImportJob importJob;

    @Inject
    Pbkdf2PasswordHash passwordHash;

    @Inject
    Clock clock;

    /** Whether this server runs with the demo set. */
    public static boolean wanted() {
        return Boolean.getBoolean("shikaku.demo") || Boolean.parseBoolean(System.getenv("SHIKAKU_DEMO"));
    }

    @PostConstruct
    void load() {
        if (!wanted() || !insurers.none()) {
            return;
        }
        for (Insurer insurer : INSURERS) {
            String number = insurer.number().value();
            DocumentPolicy usual = DocumentPolicy.usual(insurer.kind(), POLICY_FROM);
            insurers.add(insurer, new PolicyHistory.Entry(1, usual, "demo", clock.instant()));
            documents.openLedger(number);
            addAccount("sys-" + number, insurer.name() + "の基幹システム", Role.SYSTEM, number);
        }
        addAccount("clerk", "担当 花子", Role.CLERK, MAIN_INSURER);
        addAccount("chief", "責任 太郎", Role.CHIEF, MAIN_INSURER);
        addAccount("counter", "しかく市 市民課", Role.COUNTER, null);
        addAccount("reception", "しかくクリニック 受付", Role.RECEPTION, null);
        addAccount("auditor", "監査 一郎", Role.AUDITOR, null);
        addAccount("admin", "システム管理者", Role.ADMIN, null);
        try (var scope = InsurerScope.of(MAIN_INSURER)) {
            receive(Layout.MEMBERS, "members.csv");
            receive(Layout.CARD_STATUS, "card-status.csv");
            receive(Layout.PETITIONS, "petitions.csv");
            importJob.takeOverAllWaiting();
        }
        LOG.info("The demo set is loaded");
    }

    private void addAccount(String name, String displayName, String role, String insurer) {
        accounts.add(name, displayName, passwordHash.generate(PASSWORD.toCharArray()), role, insurer);
    }

    private void receive(Layout layout, String file) {
        try (InputStream in = DemoSet.class.getResourceAsStream("/demo/kenpo-5000/" + file)) {
            inbox.receive(new ImportOrder(layout, false, file), in, "demo");
        } catch (IOException e) {
            throw new IllegalStateException("The demo file " + file + " cannot be read", e);
        }
    }

    private static Insurer healthSociety(String number, String name) {
        return insurer(number, InsurerKind.HEALTH_SOCIETY, name, "東京都千代田区千代田１－１", "03-0000-0001");
    }

    private static Insurer national(String number, String name) {
        return insurer(number, InsurerKind.NATIONAL, name, "東京都しかく市中央２－２", "03-0000-0002");
    }

    private static Insurer latterStage(String number, String name) {
        return insurer(number, InsurerKind.LATTER_STAGE, name, "東京都千代田区飯田橋３－３", "03-0000-0003");
    }

    private static Insurer insurer(String number, InsurerKind kind, String name, String address, String phone) {
        return new Insurer(new InsurerNumber(number), kind, name, "1000001", address, phone);
    }
}
