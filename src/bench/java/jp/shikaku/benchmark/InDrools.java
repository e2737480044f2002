package jp.shikaku.benchmark;

import java.util.ArrayList;
import java.util.List;
import jp.shikaku.document.AnyCase;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;

/** The same rule book in Drools ({@code documents.drl}), and the ways its documentation offers to run it. */
final class InDrools {

    private static final String RULES = "jp/shikaku/benchmark/documents.drl";

    private final KieSessionsPool pool;
    private final StatelessKieSession stateless;
    private final KieSession kept;

    private InDrools(KieContainer container) {
        pool = container.newKieSessionsPool(1);
        stateless = pool.newStatelessKieSession();
        kept = container.newKieSession();
    }

    /** Its default: conditions and consequences are compiled to Java. */
    static InDrools compiled() {
        return new InDrools(container(ExecutableModelProject.class));
    }

    /** As before Drools 8: constraints are interpreted until they are used often. */
    static InDrools interpreted() {
        return new InDrools(container(DrlProject.class));
    }

    private static KieContainer container(Class<? extends KieBuilder.ProjectType> project) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources().newClassPathResource(RULES, InDrools.class.getClassLoader()));
        KieBuilder built = services.newKieBuilder(files).buildAll(project);
        if (built.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(built.getResults().toString());
        }
        return services.newKieContainer(built.getKieModule().getReleaseId());
    }

    /** A stateless session from a pool, as for a service that answers one request. */
    Answer stateless(AnyCase any) {
        Answer answer = new Answer(AnyCase.PRINTED);
        stateless.execute(facts(any, answer));
        return answer;
    }

    /** A session from a pool for each decision. */
    Answer pooled(AnyCase any) {
        Answer answer = new Answer(AnyCase.PRINTED);
        KieSession session = pool.newKieSession();
        try {
            facts(any, answer).forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return answer;
    }

    /** One session for all, from which each case is taken out again. */
    Answer kept(AnyCase any) {
        Answer answer = new Answer(AnyCase.PRINTED);
        List<FactHandle> handles = facts(any, answer).stream().map(kept::insert).toList();
        kept.fireAllRules();
        handles.forEach(kept::delete);
        return answer;
    }

    private static List<Object> facts(AnyCase any, Answer answer) {
        List<Object> facts = new ArrayList<>();
        facts.add(any.facts());
        facts.addAll(any.facts().petitions());
        if (any.held() != null) {
            facts.add(any.held());
        }
        facts.add(answer);
        return facts;
    }
}
