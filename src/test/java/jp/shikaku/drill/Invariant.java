package jp.shikaku.drill;

/**
 * 不変条件: what is so at every moment, in the middle of any work and after any fault. Each asks the database for the rows
 * that break it. The SQL is the same for H2 and PostgreSQL, and reads nothing but what is committed.
 */
enum Invariant {
    /** Nobody holds two documents. */
    ONE_LIVE_DOCUMENT("""
            select 'member ' || member_id from document where live_member_id is not null or state = 'LIVE'
             group by member_id having count(*) > 1
            """),
    /** What is in force is said alike in both places that say it. */
    IN_FORCE_IS_SAID_ALIKE("""
            select document_number from document
             where (state = 'LIVE') <> (live_member_id is not null) or live_member_id <> member_id
            """),
    /** Numbers are given one after the other; with their being unique, nothing is lost and nothing doubled. */
    NUMBERS_WITHOUT_GAP("""
            select c.insurer || ' ' || c.kind || ': counted to ' || c.last_number || ', documents ' || count(d.id)
                   || ', the last ' || coalesce(max(d.document_number), 'none')
              from document_counter c left join document d on d.insurer = c.insurer and d.kind = c.kind
             group by c.insurer, c.kind, c.last_number
            having count(d.id) <> c.last_number
                or count(d.id) > 0 and max(d.document_number) <> c.insurer || '-' || substring(c.kind, 1, 1)
                                                                 || lpad(cast(c.last_number as varchar), 8, '0')
            """),
    NUMBER_SAYS_INSURER_AND_KIND("""
            select document_number from document
             where document_number not like insurer || '-' || substring(kind, 1, 1) || '________'
            """),
    /** Nothing done twice: a document begins once. */
    ISSUED_ONCE("""
            select d.document_number from document d
              left join document_event e on e.document_id = d.id and e.event = 'ISSUED'
             group by d.document_number having count(e.id) <> 1
            """),
    /** A document's state is one that its history tells of. */
    STATE_HAS_ITS_EVENT("""
            select document_number from document d where state <> 'LIVE'
               and not exists (select 1 from document_event e where e.document_id = d.id and e.event = d.state)
            """),
    /** A run's documents and its decisions know each other, one to one. */
    DOCUMENT_HAS_ITS_DECISION("""
            select d.document_number from document d left join decision n on n.document_id = d.id
             where d.run_id is not null
             group by d.document_number having count(n.run_id) <> 1
            """),
    DECISION_HAS_ITS_DOCUMENT("""
            select 'run ' || n.run_id || ' ' || n.roll_key from decision n left join document d on d.id = n.document_id
             where n.outcome = 'ISSUED' and n.document_id is null
                or n.document_id is not null and coalesce(n.outcome, '-') not in ('ISSUED', 'UNDONE')
                or d.member_id <> n.member_id or d.run_id <> n.run_id or d.kind <> n.document
            """),
    /** When a run is through, something came of everything that was due. */
    EVERYTHING_DUE_CAME_OUT("""
            select 'run ' || n.run_id || ' ' || n.roll_key from decision n join run r on r.id = n.run_id
             where n.action <> 'KEEP' and n.outcome is null and r.state in ('ISSUED', 'UNDOING', 'UNDONE')
                or n.action = 'KEEP' and n.outcome is not null
            """),
    /** Everybody who was known when a run began is decided for. */
    EVERYBODY_DECIDED("""
            select 'run ' || r.id || ' ' || m.roll_key from run r join member m on m.insurer = r.insurer
              join source s on s.id = m.source_id
             where r.state not in ('DECIDING', 'STOPPED')
               and coalesce((select min(x.known_from) from superseded x
                              where x.row_id = m.id and x.kind = 'MemberDetails'), s.recorded_at) < r.started_at
               and not exists (select 1 from decision n where n.run_id = r.id and n.roll_key = m.roll_key)
            """),
    RUN_COUNTS_ITS_DECISIONS("""
            select 'run ' || r.id || ' ' || r.state || ' says ' || r.processed || ' of ' || r.total from run r
             where r.processed <> r.total and r.state in ('DECIDED', 'ISSUED', 'UNDONE')
                or r.state = 'DECIDED' and r.processed <> (select count(*) from decision n where n.run_id = r.id)
                or r.state = 'ISSUED' and r.processed <> (select count(*) from decision n where n.run_id = r.id
                                                             and n.action <> 'KEEP')
            """),
    /** The parts of a step follow one another along the roll, from its beginning to its end. */
    PARTS_ARE_CONTIGUOUS("""
            select 'run ' || run_id || ' ' || step || ' ' || part from (
              select run_id, step, part, until_key, last_key,
                     lag(part) over (partition by run_id, step order by part) as part_before,
                     lag(until_key) over (partition by run_id, step order by part) as key_before,
                     lead(part) over (partition by run_id, step order by part) as part_after
                from run_part) p
             where part <> coalesce(part_before, 0) + 1 or (part_after is null) <> (until_key is null)
                or until_key <= key_before or last_key < key_before or last_key > until_key
            """),
    PART_COUNTS_ITS_DECISIONS("""
            select 'run ' || run_id || ' ' || step || ' ' || part || ' says ' || processed from (
              select run_id, step, part, processed, until_key,
                     lag(until_key, 1, '') over (partition by run_id, step order by part) as after_key
                from run_part) p
             where step = 'DECIDING' and processed <> (
               select count(*) from decision n where n.run_id = p.run_id and n.roll_key > p.after_key
                  and (p.until_key is null or n.roll_key <= p.until_key))
                or step = 'ISSUING' and processed <> (
               select count(*) from decision n where n.run_id = p.run_id and n.outcome is not null)
            """),
    /** A lot numbers its sheets from 1, file after file, and each sheet lies in one file. */
    FILES_ARE_CONTIGUOUS("""
            select 'lot ' || lot_id || ' file ' || file_no from (
              select lot_id, file_no, first_sequence, last_sequence,
                     lag(file_no, 1, 0) over (partition by lot_id order by file_no) as file_before,
                     lag(last_sequence, 1, cast(0 as bigint)) over (partition by lot_id order by file_no) as last_before
                from lot_file) f
             where file_no <> file_before + 1 or first_sequence <> last_before + 1 or last_sequence < first_sequence
            """),
    /** What a lot contains lies in one of its files. */
    PIECES_LIE_IN_FILES("""
            select 'lot ' || p.lot_id || ' sheet ' || p.sequence from piece p
             where exists (select 1 from lot_file f where f.lot_id = p.lot_id)
               and (select count(*) from lot_file f where f.lot_id = p.lot_id
                       and p.sequence between f.first_sequence and f.last_sequence) <> 1
            """),
    /** A released file counts its documents: those that were not taken out. */
    FILE_COUNTS_ITS_DOCUMENTS("""
            select 'lot ' || f.lot_id || ' file ' || f.file_no || ' says ' || f.documents from lot_file f
              join lot l on l.id = f.lot_id
             where f.released and l.state in ('READY', 'HANDED_OVER', 'POSTED') and f.documents <> (
               select count(*) from piece p where p.lot_id = f.lot_id
                  and p.sequence between f.first_sequence and f.last_sequence and p.state not in ('PULLED', 'CANCELLED'))
            """),
    /** Nothing leaves the house but what a run of the insurer has issued, as the kind that the lot is of, and once. */
    PIECE_IS_OF_ITS_RUN("""
            select 'lot ' || p.lot_id || ' sheet ' || p.sequence from piece p
              join lot l on l.id = p.lot_id join document d on d.id = p.document_id
             where d.run_id <> l.run_id or d.run_id is null or d.kind <> l.kind or d.insurer <> l.insurer
                or p.insurer <> l.insurer or p.live_document_id <> p.document_id
            """),
    SENT_ONCE("""
            select 'document ' || document_id from piece where state in ('HANDED_OVER', 'POSTED', 'RETURNED')
             group by document_id having count(*) > 1
            """),
    /** A void document was never handed over. */
    VOID_STAYED_IN_THE_HOUSE("""
            select d.document_number from document d join run r on r.id = d.run_id join piece p on p.document_id = d.id
             where r.state in ('UNDOING', 'UNDONE') and p.state in ('HANDED_OVER', 'POSTED', 'RETURNED')
            """),
    /** Every row of a file is accounted for; of a refused one nothing is there. */
    IMPORT_COUNTS_ITS_ROWS("""
            select 'import ' || id || ' ' || state from data_import
             where state in ('APPLIED', 'APPLIED_PARTLY')
                     and (processed <> total or added + changed + unchanged + refused <> total or finished_at is null)
                or state = 'APPLIED' and refused <> 0
                or state = 'REFUSED' and added + changed + unchanged <> 0
            """),
    COVERAGES_DO_NOT_OVERLAP("""
            select 'member ' || member_id || ' from ' || from_day from (
              select member_id, from_day, coalesce(max(coalesce(until_day, date '9999-12-31')) over (
                       partition by member_id order by from_day rows between unbounded preceding and 1 preceding),
                       from_day) as until_before
                from coverage) c
             where from_day < until_before
            """),
    /** What was known of a row follows without gap and without overlap. */
    HISTORY_IS_UNBROKEN("""
            select kind || ' ' || row_id from (
              select kind, row_id, known_from, known_until, lag(known_until) over (
                       partition by kind, row_id order by known_from, known_until) as until_before
                from superseded) h
             where known_from > known_until or known_from <> until_before
            """),
    /** What is known now is known since what was known before ended. */
    NOW_FOLLOWS_HISTORY("""
            select k.kind || ' ' || k.id from (
              select 'MemberDetails' as kind, id, source_id from member
              union all select 'CoverageDetails', id, source_id from coverage
              union all select 'CardStatus', id, source_id from card_status
              union all select 'PetitionFact', id, source_id from petition
              union all select 'Particulars', id, source_id from particulars
              union all select 'AssessmentDetails', id, source_id from assessment) k
              join source s on s.id = k.source_id
              join (select kind, row_id, max(known_until) as last_until from superseded group by kind, row_id) h
                on h.kind = k.kind and h.row_id = k.id
             where h.last_until <> s.recorded_at
            """),
    /** Nothing of one insurer hangs on a member of another. */
    INSURERS_ARE_APART("""
            select t.what || ' ' || t.id from (
              select 'document' as what, id, insurer, member_id from document
              union all select 'decision of run', run_id, insurer, member_id from decision
              union all select 'coverage', id, insurer, member_id from coverage
              union all select 'card status', id, insurer, member_id from card_status
              union all select 'petition', id, insurer, member_id from petition
              union all select 'particulars', id, insurer, member_id from particulars
              union all select 'assessment', id, insurer, member_id from assessment
              union all select 'history', id, insurer, member_id from superseded) t
              join member m on m.id = t.member_id
             where m.insurer <> t.insurer
            """);

    private final String broken;

    Invariant(String broken) {
        this.broken = broken;
    }

    /** The rows that break it; each answers with one text. */
    String sql() {
        return broken;
    }
}
