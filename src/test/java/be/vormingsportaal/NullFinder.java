package be.vormingsportaal;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds in the sources of the portal where null leaves a class. Private methods are left alone. */
final class NullFinder extends TreePathScanner<Void, Void> {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern NULL = Pattern.compile("\\bnull\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NEVER_NULL =
            Set.of("Id", "Version", "Embedded", "ElementCollection", "EmbeddedId");

    /** @param place type and method, or type and component, such as {@code Invoice.dueOn} */
    record Found(Kind kind, Path file, long line, String place) {

        enum Kind {
            RETURNED("returns null: return an Optional or an empty collection"),
            COLUMN("returns a column that may be empty: return Optional.ofNullable of it"),
            PROMISED("says null in its Javadoc: make it an Optional, and say empty");

            private final String advice;

            Kind(String advice) {
                this.advice = advice;
            }

            String advice() {
                return advice + ". Where that cannot be, add the place with the reason to EXEMPT of AbsenceTests";
            }
        }
    }

    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final Deque<ClassTree> types = new ArrayDeque<>();
    private final Deque<String> methods = new ArrayDeque<>();
    private final List<Found> found;

    private NullFinder(DocTrees trees, CompilationUnitTree unit, List<Found> found) {
        this.trees = trees;
        this.unit = unit;
        this.found = found;
    }

    static List<Found> search() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Found> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java = sources.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new NullFinder(trees, unit, found).scan(unit, null);
            }
        }
        return found;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        types.push(type);
        if (type.getKind() == Tree.Kind.RECORD) {
            params().forEach(component -> note(Found.Kind.PROMISED, type, component));
        }
        super.visitClass(type, nothing);
        types.pop();
        return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        String name = method.getName().contentEquals("<init>")
                ? "new"
                : method.getName().toString();
        if (!method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
            if (saysNull()) {
                note(Found.Kind.PROMISED, method, name);
            }
            if (returnsNullableColumn(method)) {
                note(Found.Kind.COLUMN, method, name);
            }
            methods.push(name);
            super.visitMethod(method, nothing);
            methods.pop();
        }
        return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
        return null;
    }

    @Override
    public Void visitReturn(ReturnTree returned, Void nothing) {
        if (!methods.isEmpty() && mayBeNull(returned.getExpression())) {
            note(Found.Kind.RETURNED, returned, methods.peek());
        }
        return super.visitReturn(returned, nothing);
    }

    private static boolean mayBeNull(ExpressionTree expression) {
        if (expression instanceof ParenthesizedTree inner) {
            return mayBeNull(inner.getExpression());
        }
        if (expression instanceof ConditionalExpressionTree choice) {
            return mayBeNull(choice.getTrueExpression()) || mayBeNull(choice.getFalseExpression());
        }
        if (expression instanceof MethodInvocationTree call) {
            return call.getMethodSelect().toString().endsWith(".orElse")
                    && mayBeNull(call.getArguments().get(0));
        }
        return expression != null && expression.getKind() == Tree.Kind.NULL_LITERAL;
    }

    private boolean returnsNullableColumn(MethodTree method) {
        List<? extends StatementTree> body =
                method.getBody() == null ? List.of() : method.getBody().getStatements();
        return method.getParameters().isEmpty()
                && body.size() == 1
                && body.get(0) instanceof ReturnTree returned
                && returned.getExpression() != null
                && nullableColumns().contains(returned.getExpression().toString());
    }

    private Set<String> nullableColumns() {
        Set<String> names = new HashSet<>();
        if (annotations(types.peek().getModifiers().getAnnotations()).anyMatch("Entity"::equals)) {
            for (Tree member : types.peek().getMembers()) {
                if (member instanceof VariableTree field && isNullable(field)) {
                    names.add(field.getName().toString());
                }
            }
        }
        return names;
    }

    private static boolean isNullable(VariableTree field) {
        List<? extends AnnotationTree> annotations = field.getModifiers().getAnnotations();
        return !field.getModifiers().getFlags().contains(Modifier.STATIC)
                && field.getType().getKind() != Tree.Kind.PRIMITIVE_TYPE
                && annotations(annotations).noneMatch(NEVER_NULL::contains)
                && annotations.stream().noneMatch(one -> one.toString().contains("nullable = false"));
    }

    private static Stream<String> annotations(List<? extends AnnotationTree> annotations) {
        return annotations.stream().map(one -> one.getAnnotationType().toString());
    }

    private boolean saysNull() {
        DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
        return comment != null && NULL.matcher(comment.toString()).find();
    }

    private List<String> params() {
        DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
        List<String> named = new ArrayList<>();
        if (comment != null) {
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree param
                        && NULL.matcher(param.toString()).find()) {
                    named.add(param.getName().toString());
                }
            }
        }
        return named;
    }

    private void note(Found.Kind kind, Tree where, String name) {
        long start = trees.getSourcePositions().getStartPosition(unit, where);
        found.add(new Found(
                kind,
                SOURCES.relativize(Path.of(unit.getSourceFile().getName())),
                unit.getLineMap().getLineNumber(start),
                types.peek().getSimpleName() + "." + name));
    }
}
