package jp.shikaku.batch.printing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.shikaku.access.Role;
import jp.shikaku.common.Conflict;
import jp.shikaku.document.PrintFile;
import jp.shikaku.document.PrintRequest;
import jp.shikaku.run.RunService;

/** 印刷ファイル of a run: order it, watch it being made, fetch it. */
@Stateless
@RolesAllowed({Role.CLERK, Role.CHIEF})
public class PrintService {

    @Inject
    PrintDesk desk;

    @Inject
    RunService runs;

    /** Has the file made in the background; refuses if the run has issued nothing of the kind. */
    public void order(PrintRequest request) {
        runs.requirePrintable(request.runId());
        desk.order(request);
    }

    /** The files ordered of a run within the last hour, the newest first. */
    public List<PrintProgress> ofRun(long runId) {
        return desk.ofRun(runId);
    }

    /** The finished file; refuses if it is not, or no longer, there. */
    public PrintFile file(PrintRequest request) {
        runs.requirePrintable(request.runId());
        return desk.file(request).orElseThrow(() -> Conflict.now("DOC-034"));
    }
}
