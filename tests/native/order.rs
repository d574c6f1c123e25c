//! The functions of a wasm module, in their order.

use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    Function, FunctionSection, ImportSection, Module, TypeSection,
};
use wasmparser::{FunctionBody, Parser, Payload};

use tag_page::build::ordered;

/// A module that imports a function, exports its third, and calls and refers to others.
fn module() -> Vec<u8> {
    let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
    types.ty().function([], []);
    imports.import("a", "b", EntityType::Function(0));
    let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
    for numbers in [
        &[1, 2, 3][..],
        &[7, 8, 9, 10, 11],
        &[1, 2, 4],
        &[7, 8, 9, 12],
    ] {
        functions.function(0);
        let mut function = Function::new([]);
        for number in numbers {
            function.instructions().i32_const(*number).drop();
        }
        // The first and the third call the second of this module.
        if numbers[0] == 1 {
            function.instructions().call(2);
        }
        function.instructions().end();
        code.function(&function);
    }
    let (mut exports, mut elements) = (ExportSection::new(), ElementSection::new());
    exports.export("third", ExportKind::Func, 3);
    let all = [1, 2, 3, 4, 0][..].into();
    elements.active(None, &ConstExpr::i32_const(0), Elements::Functions(all));
    let mut module = Module::new();
    module.section(&types).section(&imports).section(&functions);
    module.section(&exports).section(&elements).section(&code);
    module.finish()
}

/// The constants of each function, and what it calls.
fn read(code: &[u8]) -> Vec<(Vec<i32>, Vec<u32>)> {
    let read = |body: FunctionBody<'_>| {
        let (mut constants, mut calls) = (Vec::new(), Vec::new());
        for operator in body.get_operators_reader().unwrap() {
            match operator.unwrap() {
                wasmparser::Operator::I32Const { value } => constants.push(value),
                wasmparser::Operator::Call { function_index } => calls.push(function_index),
                _ => {}
            }
        }
        (constants, calls)
    };
    let payloads = Parser::new(0).parse_all(code).map(Result::unwrap);
    let bodies = payloads.filter_map(|it| match it {
        Payload::CodeSectionEntry(body) => Some(body),
        _ => None,
    });
    bodies.map(read).collect()
}

#[test]
fn alike_functions_are_neighbours_and_keep_their_callers() {
    let ordered = ordered(&module()).unwrap();
    let functions = read(&ordered);
    let constants: Vec<_> = functions.iter().map(|(it, _)| &**it).collect();
    let expected: [&[i32]; 4] = [&[7, 8, 9, 10, 11], &[7, 8, 9, 12], &[1, 2, 4], &[1, 2, 3]];
    assert_eq!(constants, expected);
    // The import is number 0, and what is called has become the first after it.
    let calls: Vec<_> = functions.iter().map(|(_, it)| &**it).collect();
    assert_eq!(calls, [&[][..], &[], &[1], &[1]]);
    for payload in Parser::new(0).parse_all(&ordered) {
        match payload.unwrap() {
            Payload::ExportSection(exports) => {
                let export = exports.into_iter().next().unwrap().unwrap();
                assert_eq!((export.name, export.index), ("third", 3));
            }
            Payload::ElementSection(elements) => {
                let element = elements.into_iter().next().unwrap().unwrap();
                let wasmparser::ElementItems::Functions(all) = element.items else {
                    panic!("no functions");
                };
                let all: Result<Vec<_>, _> = all.into_iter().collect();
                assert_eq!(all.unwrap(), [4, 1, 3, 2, 0]);
            }
            _ => {}
        }
    }
}

#[test]
fn what_is_no_module_is_left() {
    assert_eq!(ordered(b"no module"), None);
}
