using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Guesthouse.Tests.Architecture;

/// <summary>What compiled code names, whatever its source looks like: a <c>using</c> can be avoided, a token in the code cannot.</summary>
public static class CompiledCode
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue =
        typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>The types and members that a type names in its declaration, its signatures and its code, with repetitions.</summary>
    public static IEnumerable<MemberInfo> NamedBy(Type type)
    {
        IEnumerable<Type?> declared = [type.BaseType, .. type.GetInterfaces(), .. type.GetFields(Everything).Select(field => field.FieldType)];
        var methods = type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything));
        return declared.OfType<Type>().Concat(methods.SelectMany(NamedBySignature)).Concat(methods.SelectMany(NamedByCode));
    }

    /// <summary>The types that a type names, generic arguments and element types among them.</summary>
    public static IEnumerable<Type> TypesNamedBy(Type type) =>
        NamedBy(type).SelectMany(member => member is Type named ? Parts(named) : Parts(member.DeclaringType));

    private static IEnumerable<Type> Parts(Type? type) =>
        type switch
        {
            null => [],
            { HasElementType: true } => Parts(type.GetElementType()),
            { IsGenericType: true } => type.GetGenericArguments().SelectMany(Parts).Prepend(type),
            _ => [type],
        };

    private static IEnumerable<MemberInfo> NamedBySignature(MethodBase method) =>
        method.GetParameters()
            .Select(parameter => parameter.ParameterType)
            .Concat(method is MethodInfo { ReturnType: var answer } ? [answer] : [])
            .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []);

    private static IEnumerable<MemberInfo> NamedByCode(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var ofType = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        foreach (var token in TokensIn(code))
            yield return method.Module.ResolveMember(token, ofType, ofMethod)!;
    }

    private static IEnumerable<int> TokensIn(byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? BinaryPrimitives.ReadInt16BigEndian(code.AsSpan(at)) : code[at];
            var opCode = OpCodesByValue[value];
            at += opCode.Size;
            if (opCode.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                yield return BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at));
            at += OperandSize(opCode.OperandType, code, at);
        }
    }

    private static int OperandSize(OperandType operand, byte[] code, int at) =>
        operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at))),
            _ => 4,
        };
}
