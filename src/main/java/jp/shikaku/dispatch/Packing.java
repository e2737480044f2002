package jp.shikaku.dispatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jp.shikaku.eligibility.DocumentKind;

/**
 * 組み分け: puts documents, as they come in the order of the letters, into envelopes, and the envelopes into files. Numbers
 * every sheet of paper of the lot, the 宛名台紙 among them.
 *
 * <p>An envelope never spans two files, so that a file can be made again without the others. What a 事業所 gets is tied up
 * in as many bundles as it needs files; a household is never divided, and rather makes its file longer.
 */
final class Packing {

    private final Long lotId;
    private final DocumentKind kind;
    private final Delivery delivery;
    private final Mail mail;
    private final int pagesPerFile;
    private final Consumer<Piece> pieces;
    private final Consumer<LotFile> files;

    /** Envelopes that somebody may still come into, each by what those in it share. */
    private final Map<Object, List<Candidate>> open = new LinkedHashMap<>();

    private int envelope;
    private int fileNo;
    private long sequence;
    private long fileStart = 1;
    private Mail fileMail;

    Packing(Long lotId, LotOrder order, Consumer<Piece> pieces, Consumer<LotFile> files) {
        this.lotId = lotId;
        this.kind = order.kind();
        this.delivery = order.delivery();
        this.mail = order.mail();
        this.pagesPerFile = order.pagesPerFile();
        this.pieces = pieces;
        this.files = files;
    }

    /** The next one. Those of one 事業所, or of one 記号・番号 wherever they live, come one after the other. */
    void add(Candidate next) {
        if (!open.isEmpty() && (!comesWith(first(), next) || bundleIsFull())) {
            closeEnvelopes();
        }
        open.computeIfAbsent(next.sharing(delivery), shared -> new ArrayList<>())
                .add(next);
    }

    /** That was the last one. */
    void finish() {
        closeEnvelopes();
        closeFile();
    }

    private boolean comesWith(Candidate one, Candidate other) {
        return one.mail(mail) == other.mail(mail) && one.comingWith(delivery).equals(other.comingWith(delivery));
    }

    private Candidate first() {
        return open.values().iterator().next().get(0);
    }

    private boolean bundleIsFull() {
        return first().employer(delivery) != null
                && open.values().iterator().next().size() + 1 >= pagesPerFile;
    }

    private void closeEnvelopes() {
        open.values().forEach(this::closeEnvelope);
        open.clear();
    }

    private void closeEnvelope(List<Candidate> together) {
        Candidate first = together.get(0);
        String employer = first.employer(delivery);
        int cover = employer != null || together.size() > 1 ? 1 : 0;
        beginFileFor(first.mail(mail), together.size() + cover);
        envelope++;
        sequence += cover;
        for (Candidate candidate : together) {
            pieces.accept(new Piece(lotId, ++sequence, envelope, employer, candidate.documentId()));
        }
    }

    private void beginFileFor(Mail envelopeMail, int sheets) {
        boolean full = sequence + sheets - fileStart + 1 > pagesPerFile;
        if (fileMail != null && (full || fileMail != envelopeMail)) {
            closeFile();
        }
        fileMail = envelopeMail;
    }

    private void closeFile() {
        if (sequence >= fileStart) {
            files.accept(new LotFile(lotId, kind, ++fileNo, fileMail, fileStart, sequence));
            fileStart = sequence + 1;
        }
    }
}
